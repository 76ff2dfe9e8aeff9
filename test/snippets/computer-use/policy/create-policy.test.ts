import { describe, expect, test } from 'vitest';
import {
  createPolicy,
  type PolicyRules,
  type ProposedAction,
  type Verdict,
} from '../../../../snippets/computer-use/mod.ts';

const open: PolicyRules = { otherwise: 'allow' };
const click: ProposedAction['action'] = {
  tool: 'computer',
  action: { action: 'left_click', coordinate: { x: 1, y: 1 } },
};
const type = (text: string): ProposedAction['action'] => ({
  tool: 'computer',
  action: { action: 'type', text },
});
const key = (text: string): ProposedAction['action'] => ({
  tool: 'computer',
  action: { action: 'key', text },
});
const bash = (command: string): ProposedAction['action'] => ({ tool: 'bash', action: { command } });
const ask = (what: string): Verdict => ({ verdict: 'ask', reason: `The policy asks about ${what}.` });
const deny = (what: string): Verdict => ({ verdict: 'deny', reason: `The policy denies ${what}.` });
const allow: Verdict = { verdict: 'allow' };

describe('createPolicy() by tool', () => {
  const view: ProposedAction['action'] = { tool: 'editor', action: { command: 'view', path: '/a' } };
  test.each<[PolicyRules, ProposedAction['action'], Verdict]>([
    [{}, view, ask('the tool editor')],
    [open, view, allow],
    [{ ...open, tools: { editor: 'deny' } }, view, deny('the tool editor')],
    [{ otherwise: 'deny', tools: { editor: 'allow' } }, view, allow],
    [{ tools: { bash: 'allow' } }, { tool: 'bash', action: { restart: true } }, allow],
    [{ tools: { function: 'allow' } }, { tool: 'function', name: 'toString', parameters: {} }, allow],
    [
      { ...open, functions: { tell: 'deny' } },
      { tool: 'function', name: 'tell', parameters: {} },
      deny('the function tell'),
    ],
  ])('%j has for %j: %j', (rules, action, verdict) => {
    expect(createPolicy(rules)({ action })).toEqual(verdict);
  });
});

describe('createPolicy() by command', () => {
  const rules: PolicyRules = { ...open, commands: { ls: 'allow', rm: 'deny' } };
  const doubt = 'a command that may do more than can be seen, as';
  test.each<[string, Verdict]>([
    ['ls', allow],
    ['ls | cat', ask('the command cat')],
    ['ls; cat a; rm b', deny('the command rm')],
    ['./rm a', deny('the command rm')],
    ['ls > a', ask('writing to a file')],
    ['ls $(cat a)', ask(`${doubt} it has a substitution, a subshell or a document in it`)],
    ['constructor', ask('the command constructor')],
  ])('of %j: %j', (command, verdict) => {
    expect(createPolicy(rules)({ action: bash(command) })).toEqual(verdict);
  });

  test('allows all that can be seen under *, and asks about the rest', () => {
    const policy = createPolicy({ ...open, commands: { '*': 'allow' } });
    expect(policy({ action: bash('anything > a') })).toEqual(allow);
    expect(policy({ action: bash('xargs a') })).toEqual(ask(`${doubt} xargs runs other commands`));
  });
});

describe('createPolicy() by domain', () => {
  const rules: PolicyRules = {
    otherwise: 'allow',
    commands: { curl: 'allow' },
    domains: { 'a.example': 'allow', '*.a.example': 'ask', 'x.a.example': 'allow', '*': 'deny' },
  };
  const at = (address: string): ProposedAction => ({
    action: click,
    address,
    target: { role: 'link', name: 'Next' },
  });
  test.each<[ProposedAction, Verdict]>([
    [at('http://a.example:81/p'), allow],
    [at('http://A.EXAMPLE./'), allow],
    [at('http://x.a.example/'), allow],
    [at('http://y.a.example/'), ask('the host y.a.example')],
    [at('http://nota.example/'), deny('the host nota.example')],
    [at('http://a.example@evil.example/'), deny('the host evil.example')],
    [
      { action: { tool: 'computer', action: { action: 'screenshot' } }, address: 'http://evil.example' },
      allow,
    ],
    [{ action: type('https://a.example/x') }, allow],
    [{ action: type('evil.example\n') }, deny('the host evil.example')],
    [{ action: type('see http://evil.example/ for more') }, deny('the host evil.example')],
    [{ action: type('Ada is at ada@evil.example') }, allow],
    [{ action: bash('curl https://evil.example') }, deny('the host evil.example')],
  ])('of %j: %j', (proposed, verdict) => {
    expect(createPolicy(rules)(proposed)).toEqual(verdict);
  });

  test.each(['about:config', 'javascript:alert(1)', 'file:///etc/passwd'])(
    'asks about %s, which is on no host, unless all is allowed',
    (text) => {
      const policy = createPolicy({ tools: { computer: 'allow' }, domains: { '*': 'allow' } });
      expect(policy({ action: type(text) })).toEqual(ask('an address without a host'));
    },
  );
});

describe('createPolicy() by kind of act', () => {
  test.each([
    ['button', 'Place your order', 'buying'],
    ['link', 'Add to cart', 'buying'],
    ['button', 'Accept all cookies', 'consenting'],
    ['checkbox', 'I agree to the terms', 'consenting'],
    ['button', 'SEND', 'sending'],
    ['button', 'Submit', 'sending'],
    ['button', 'Sign in', 'signing in'],
    ['menuitem', 'Delete file', 'deleting'],
    ['generic', 'Ｂｕｙ now', 'buying'],
  ])('asks about a %s %j', (role, name, act) => {
    const verdict = ask(`what may be ${act}, on ${JSON.stringify(name)}`);
    expect(createPolicy(open)({ action: click, target: { role, name } })).toEqual(verdict);
    const allowed = createPolicy({ ...open, acts: { [act]: 'allow' } });
    expect(allowed({ action: click, target: { role, name } })).toEqual(allow);
  });

  test.each([
    ['textbox', 'Message to send'],
    ['button', 'Next page'],
    ['link', 'Sender'],
    ['heading', 'Pay here'],
  ])('lets a click on a %s %j pass', (role, name) => {
    expect(createPolicy(open)({ action: click, target: { role, name } })).toEqual(allow);
  });

  test.each<[ProposedAction, Verdict]>([
    [{ action: click }, ask('a click on something of which nothing is known')],
    [
      { action: key('Return'), target: { role: 'textbox', name: 'Chat' } },
      ask('what may be sending, on "Chat"'),
    ],
    [{ action: key('Tab'), target: { role: 'textbox', name: 'Chat' } }, allow],
    [{ action: key('space'), target: { role: 'button', name: 'Buy' } }, ask('what may be buying, on "Buy"')],
    [{ action: key('space'), target: { role: 'textbox', name: 'Chat' } }, allow],
    [{ action: type('hi'), target: { role: 'textbox', name: 'Chat' } }, allow],
    [
      { action: type('hi\n'), target: { role: 'textbox', name: 'Chat' } },
      ask('what may be sending, on "Chat"'),
    ],
    [
      { action: type('x'), target: { role: 'textbox', name: 'Password' } },
      ask('what may be signing in, on "Password"'),
    ],
    [{ action: { tool: 'function', name: 'sendMail', parameters: {} } }, ask('what may be sending')],
    [{ action: { tool: 'function', name: 'delete_file', parameters: {} } }, ask('what may be deleting')],
    [{ action: { tool: 'function', name: 'get_current_weather', parameters: {} } }, allow],
  ])('of %j: %j', (proposed, verdict) => {
    expect(createPolicy(open)(proposed)).toEqual(verdict);
  });
});
