/** Where git is told how to merge, below the folder that keeps what readers made. */
export const ATTRIBUTES_FILE = '.gitattributes';

/** Takes the lines of both sides where two people's work is merged: every line stands for itself. */
const UNION = 'annotations/**/*.jsonl merge=union\n';

/** What the file says once git is told; what somebody wrote there stays as it is, since they may want it otherwise. */
export function withMergeRule(text: string): string {
  return text === '' ? UNION : text;
}
