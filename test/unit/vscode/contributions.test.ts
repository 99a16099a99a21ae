import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../../src/vscode/commands/commandMap.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Item {
  readonly command?: string;
  readonly when?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly enablement?: string }[];
    readonly menus: Readonly<Record<string, readonly Item[]>>;
    readonly keybindings: readonly Item[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
  };
}

const manifest = read('package.json');
const { contributes } = JSON.parse(manifest) as Manifest;
const titles = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
const sources = globSync('src/**/*.ts', { cwd: root }).map(read).join('\n');

const contributed = contributes.commands.map(({ command }) => command);
const views = Object.values(contributes.views).flatMap((container) => container.map(({ id }) => id));
const palette = contributes.menus['commandPalette'] ?? [];
const items: readonly Item[] = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];

function matches(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found]) => found ?? ''))].sort();
}

describe('the commands of the extension', () => {
  const offered = Object.entries(COMMANDS);

  it('are in the manifest, but for those that are internal, and no others are', () => {
    const shown = offered.filter(([, where]) => where !== 'internal').map(([id]) => id);
    assert.deepEqual([...contributed].sort(), shown.sort());
    for (const [id, where] of offered) assert.equal(id.startsWith('_'), where === 'internal', id);
  });

  it('each have one handler', () => {
    const registered = [...sources.matchAll(/registerCommand\(\s*'([^']+)'/gu)].map(([, id = '']) => id);
    assert.deepEqual(registered.sort(), Object.keys(COMMANDS).sort());
  });

  it('are in the palette, or are kept out of it on purpose', () => {
    for (const [id, where] of offered) {
      const hidden = palette.some(({ command, when }) => command === id && when === 'false');
      assert.equal(hidden, where === 'menu', id);
    }
  });

  it('can be reached when they are kept out of the palette', () => {
    const elsewhere = new Set(items.filter(({ when }) => when !== 'false').map(({ command }) => command));
    for (const [id, where] of offered) if (where === 'menu') assert.ok(elsewhere.has(id), id);
  });

  it('exist wherever menus, keys and texts name one', () => {
    for (const { command } of items) assert.ok(command === undefined || command in COMMANDS, command);
    for (const id of matches(Object.values(titles).join('\n'), /command:(_?dateline\.[\w.]+)/gu)) {
      const focusesView = views.some((view) => id === `${view}.focus`);
      assert.ok(id in COMMANDS || focusesView, id);
    }
  });
});

describe('the strings of the manifest', () => {
  const used = matches(manifest, /"%([^"%]+)%"/gu);

  it('all exist, and all are used', () => {
    assert.deepEqual(Object.keys(titles).sort(), used);
  });

  it('give every command a title in sentence case', () => {
    for (const { title } of contributes.commands) {
      const text = titles[title.slice(1, -1)] ?? '';
      assert.match(text, /^\p{Lu}[^.]*$/u, title);
    }
  });
});

describe('the conditions of the manifest', () => {
  it('ask only for context keys that are set, and all that are set are asked for', () => {
    const conditions = [...items, ...contributes.viewsWelcome]
      .map(({ when }) => when ?? '')
      .concat(contributes.commands.map(({ enablement }) => enablement ?? ''))
      .join('\n')
      .replaceAll('commentController == dateline.notes', '');
    const named = matches(conditions, /\b(dateline\.[\w.]+)/gu).filter((key) => !views.includes(key));
    const set = matches(sources, /setContext\(\s*'(dateline\.[\w.]+)'/gu);
    assert.deepEqual(named, set);
  });

  it('name only views that exist', () => {
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view), view);
    for (const id of views) assert.ok(sources.includes(`createTreeView('${id}'`), id);
  });

  it('say that there is nothing only when the folder has been read', () => {
    const saying = contributes.viewsWelcome.filter(({ contents }) =>
      /\bNo(?:ne)?\b.* found/u.test(titles[contents.slice(1, -1)] ?? ''),
    );
    assert.ok(saying.length >= 2);
    for (const { view, when } of saying) assert.match(when ?? '', /(?<!!)dateline\.indexed/u, view);
  });
});
