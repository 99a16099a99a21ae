import type { Tag, TagScheme } from './tagScheme.ts';

/** For reading: four marks that need no explanation. */
export const SIMPLE_SCHEME: TagScheme = {
  tags: [
    { name: 'Important', colour: 'red', border: 'solid', letter: 'I', shortcut: 1 },
    { name: 'Question', colour: 'blue', border: 'solid', letter: 'Q', shortcut: 2 },
    { name: 'To check', colour: 'yellow', border: 'dashed', letter: 'C', shortcut: 3 },
    { name: 'Background', colour: 'green', border: 'dotted', letter: 'B', shortcut: 4 },
  ],
};

const VERDICT = 'Verdict';

function verdict(name: string, look: Pick<Tag, 'colour' | 'border' | 'letter' | 'description'>, shortcut: number): Tag {
  return { name, ...look, shortcut, parent: VERDICT };
}

/** For fact-checking: what is claimed, what is found about it, and on what ground. */
export const FACT_CHECKING_SCHEME: TagScheme = {
  tags: [
    {
      name: 'Claim',
      colour: 'blue',
      border: 'solid',
      letter: 'C',
      description: 'A statement that can be checked.',
      shortcut: 1,
    },
    {
      name: 'Evidence',
      colour: 'purple',
      border: 'dashed',
      letter: 'E',
      description: 'What bears on a claim. Link it to the claim, or the claim to its address.',
      shortcut: 2,
    },
    {
      name: VERDICT,
      colour: 'foreground',
      border: 'solid',
      letter: 'V',
      description: 'What came of checking: give one of those below it.',
    },
    verdict('True', { colour: 'green', border: 'solid', letter: 'T', description: 'Borne out as stated.' }, 3),
    verdict(
      'Mostly true',
      { colour: 'green', border: 'dashed', letter: 'Mt', description: 'Borne out but for a detail.' },
      4,
    ),
    verdict(
      'Misleading',
      { colour: 'yellow', border: 'solid', letter: 'M', description: 'Correct words that give a false picture.' },
      5,
    ),
    verdict('False', { colour: 'red', border: 'solid', letter: 'F', description: 'Shown not to be so.' }, 6),
    verdict(
      'Unproven',
      { colour: 'foreground', border: 'dotted', letter: 'U', description: 'Neither shown nor refuted.' },
      7,
    ),
  ],
};
