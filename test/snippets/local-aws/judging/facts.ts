import * as fc from 'fast-check';

/** Something that a document can say, and ways to get it wrong. */
export interface Fact {
  text: string;
  /** Says another number. */
  misquoted: string;
  /** Says it of somebody that no document names. */
  renamed: string;
  /** Says that it is not so. */
  denied: string;
  /** Asks for it. */
  question: string;
}

interface Template {
  say: (subject: string, number: number, place: string) => string;
  deny: (subject: string, number: number, place: string) => string;
  ask: (subject: string, place: string) => string;
}

const templates: Template[] = [
  {
    say: (subject, number, place) => `${subject} keeps ${number} records in ${place}.`,
    deny: (subject, number, place) => `${subject} does not keep ${number} records in ${place}.`,
    ask: (subject, place) => `How many records does ${subject} keep in ${place}?`,
  },
  {
    say: (subject, number, place) => `The team of ${subject} has ${number} members in ${place}.`,
    deny: (subject, number, place) => `The team of ${subject} never had ${number} members in ${place}.`,
    ask: (subject, place) => `How many members does the team of ${subject} have in ${place}?`,
  },
  {
    say: (subject, number, place) => `In ${place}, the queue of ${subject} holds at most ${number} messages.`,
    deny: (subject, number, place) => `In ${place}, the queue of ${subject} cannot hold ${number} messages.`,
    ask: (subject, place) => `How many messages does the queue of ${subject} hold in ${place}?`,
  },
  {
    say: (subject, number, place) => `A request to ${subject} takes ${number} milliseconds from ${place}.`,
    deny: (subject, number, place) =>
      `A request to ${subject} doesn't take ${number} milliseconds from ${place}.`,
    ask: (subject, place) => `How many milliseconds does a request to ${subject} take from ${place}?`,
  },
  {
    say: (subject, number, place) => `The price of ${subject} is ${number} euros a month in ${place}.`,
    deny: (subject, number, place) => `The price of ${subject} is not ${number} euros a month in ${place}.`,
    ask: (subject, place) => `How many euros a month is the price of ${subject} in ${place}?`,
  },
];

const subjects =
  'Alder Birch Cedar Dogwood Elder Fir Ginkgo Hazel Ivy Juniper Kauri Larch Maple Nutmeg Oak Pine Quince Rowan Spruce Teak'.split(
    ' ',
  );
const places = 'Oslo Bergen Lagos Lima Quito Cairo Dakar Hanoi Kyoto Perth'.split(' ');

/** Facts about different subjects, each with a number of its own. */
export function facts(least = 2, most = 8): fc.Arbitrary<Fact[]> {
  return fc
    .tuple(
      fc.shuffledSubarray(subjects.slice(0, -1), { minLength: least, maxLength: most }),
      fc.array(fc.tuple(fc.constantFrom(...templates), fc.constantFrom(...places), fc.nat(8)), {
        minLength: most,
        maxLength: most,
      }),
    )
    .map(([names, details]) =>
      names.flatMap((subject, index) => {
        const [template, place, extra] = details[index] ?? [];
        return template && place ? [fact(template, subject, 20 + index * 20 + (extra ?? 0), place)] : [];
      }),
    );
}

function fact({ say, deny, ask }: Template, subject: string, number: number, place: string): Fact {
  return {
    text: say(subject, number, place),
    misquoted: say(subject, number + 1_000, place),
    renamed: say(subjects.at(-1) ?? '', number, place),
    denied: deny(subject, number, place),
    question: ask(subject, place),
  };
}

/** What no document says, one sentence each, about as many things. */
export const inventions = [
  'Glaciers creep downhill under their own weight.',
  'Copper turns green when rain wets it for decades.',
  'Violins sound brighter after hours of practice.',
  'Nobody has ever measured the depth of that canyon.',
  'Mushrooms feed on fallen leaves each autumn.',
];
