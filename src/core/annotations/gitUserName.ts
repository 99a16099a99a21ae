const SECTION = /^\[\s*([\w.-]+)\s*(?:"[^"]*"\s*)?\](.*)$/u;
const NAME = /^name\s*=(.*)$/iu;

/** The user's name in the text of a git configuration file, the last that is given; null where there is none. */
export function gitUserName(config: string): string | null {
  let section = '';
  let name: string | null = null;
  for (const line of config.split(/\r\n|\r|\n/u)) {
    const [, opened, rest] = SECTION.exec(line.trim()) ?? [];
    if (opened !== undefined) section = opened.toLowerCase();
    const [, value] = NAME.exec((rest ?? line).trim()) ?? [];
    if (section === 'user' && value !== undefined) name = valueOf(value) || null;
  }
  return name;
}

/** A value without its quotes, escapes and comment. */
function valueOf(written: string): string {
  let value = '';
  let isQuoted = false;
  for (let i = 0; i < written.length; i++) {
    const sign = written.charAt(i);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '\\') value += written.charAt(++i);
    else if (!isQuoted && (sign === '#' || sign === ';')) break;
    else value += sign;
  }
  return value.trim();
}
