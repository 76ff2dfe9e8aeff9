import type { ActionGroupSignature } from '@aws-sdk/client-bedrock-agent';
import type { ToolVersion } from './tool-version.ts';

/** A tool as Anthropic's models know it; its schema is that of Anthropic's reference implementation. */
export interface ComputerUseTool {
  /** The first part of its `type`, before the version. */
  kind: 'bash' | 'computer' | 'text_editor';
  /** What it is called in `returnControl`. */
  name: string;
  description: string;
  properties(version: ToolVersion): Record<string, object>;
  required: readonly string[];
}

const firstActions = [
  'key',
  'type',
  'mouse_move',
  'left_click',
  'left_click_drag',
  'right_click',
  'middle_click',
  'double_click',
  'screenshot',
  'cursor_position',
];
const laterActions = ['left_mouse_down', 'left_mouse_up', 'scroll', 'hold_key', 'wait', 'triple_click'];
const place = (description: string) => ({ type: 'array', items: { type: 'integer' }, description });

/** The tools behind the signatures `ANTHROPIC.…`. */
export const computerUseTools: Readonly<Partial<Record<ActionGroupSignature, ComputerUseTool>>> = {
  'ANTHROPIC.Computer': {
    kind: 'computer',
    name: 'computer',
    description: 'Uses a mouse and keyboard to interact with a screen, and takes screenshots.',
    properties: (version) => ({
      action: {
        type: 'string',
        enum: version === '20241022' ? firstActions : [...firstActions, ...laterActions],
        description: 'The action to perform.',
      },
      coordinate: place('The x and y of the place on the screen, in pixels from its left and upper edges.'),
      text: { type: 'string', description: 'The text to type, or the keys to press.' },
      ...(version === '20250124' && {
        start_coordinate: place('Where a drag begins.'),
        scroll_direction: { type: 'string', enum: ['up', 'down', 'left', 'right'] },
        scroll_amount: { type: 'integer', description: 'How many clicks of the wheel.' },
        duration: { type: 'number', description: 'Seconds to wait or to hold a key.' },
      }),
    }),
    required: ['action'],
  },
  'ANTHROPIC.Bash': {
    kind: 'bash',
    name: 'bash',
    description: 'Runs commands in a bash shell.',
    properties: () => ({
      command: { type: 'string', description: 'The command to run; required unless the tool restarts.' },
      restart: { type: 'boolean', description: 'Restarts the tool.' },
    }),
    required: [],
  },
  'ANTHROPIC.TextEditor': {
    kind: 'text_editor',
    name: 'str_replace_editor',
    description: 'Views, creates and edits files.',
    properties: () => ({
      command: { type: 'string', enum: ['view', 'create', 'str_replace', 'insert', 'undo_edit'] },
      path: { type: 'string', description: 'The absolute path of a file or a folder.' },
      file_text: { type: 'string', description: 'The content of the file to create.' },
      old_str: { type: 'string', description: 'What str_replace takes away.' },
      new_str: { type: 'string', description: 'What str_replace or insert puts there.' },
      insert_line: { type: 'integer', description: 'The line after which insert puts it.' },
      view_range: { type: 'array', items: { type: 'integer' }, description: 'The lines to view.' },
    }),
    required: ['command', 'path'],
  },
};
