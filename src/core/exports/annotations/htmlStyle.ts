import { TAG_HEX } from './tagColours.ts';

/** The colours of tags on a dark ground: each with a contrast of at least 4.5 on it. */
const ON_DARK = {
  blue: '#6CB6FF',
  green: '#7BD88F',
  purple: '#D2A8FF',
  red: '#FF9B94',
  yellow: '#E8C547',
  foreground: '#D0D0D0',
} as const satisfies Readonly<Record<keyof typeof TAG_HEX, string>>;

function colours(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}

const CLASSES = Object.keys(TAG_HEX)
  .map((name) => `.${name}{--tag:var(--${name})}`)
  .join('');

/** How the report looks; printed, the marks of an article stand below it. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1c1c1c;--faint:#595959;--rule:#d0d0d0;${colours(TAG_HEX)}}
@media (prefers-color-scheme:dark){:root{--ground:#1c1c1c;--ink:#eaeaea;--faint:#a8a8a8;--rule:#4a4a4a;${colours(ON_DARK)}}}
@media print{:root{color-scheme:light;--ground:#fff;--ink:#000;--faint:#444;--rule:#999;${colours(TAG_HEX)}}}
body{margin:2rem auto;max-width:72rem;padding:0 1rem;background:var(--ground);color:var(--ink);font:1rem/1.55 Georgia,serif}
h1,h2,.facts,.tags,.tag,.marks{font-family:system-ui,sans-serif}
.facts{color:var(--faint);font-size:.85rem}
.tags{display:flex;flex-wrap:wrap;gap:.5rem 1rem;list-style:none;padding:0}
article{border-top:1px solid var(--rule);margin-top:2rem}
.sides{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem}
.text,.said,blockquote{white-space:pre-wrap;overflow-wrap:anywhere}
.marks{font-size:.9rem;margin:0;padding-left:1.8rem}
.marks li{margin-bottom:1rem;break-inside:avoid}
.marks li:target{outline:2px solid var(--ink);outline-offset:4px}
.marks p,blockquote{margin:.2rem 0}
blockquote{color:var(--faint);border-left:2px solid var(--rule);padding-left:.6rem;font-style:italic}
.reply{margin-left:1rem!important}
mark{background:none;color:inherit;border-bottom:2px solid var(--tag);padding-bottom:1px}
.tag{border-bottom:2px solid var(--tag);color:var(--tag)}
mark.dashed,.tag.dashed{border-bottom-style:dashed}
mark.dotted,.tag.dotted{border-bottom-style:dotted}
mark.double,.tag.double{border-bottom-style:double;border-bottom-width:4px}
.number{font:.7rem system-ui,sans-serif;vertical-align:super;margin:0 .15rem;color:var(--faint)}
${CLASSES}
@media (max-width:50rem){.sides{grid-template-columns:1fr}}
@media print{body{margin:0;max-width:none}.sides{display:block}.marks{margin-top:1rem}a{text-decoration:none}}
`;
