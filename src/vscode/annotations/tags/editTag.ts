import * as vscode from 'vscode';
import { withTag, withoutTag } from '../../../core/annotations/changeTags.ts';
import { BORDERS, COLOURS } from '../../../core/annotations/newTag.ts';
import type { Tag, TagScheme } from '../../../core/annotations/tagScheme.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { type QuickSteps, type Step, ticked } from '../../views/quickSteps.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { tagPicture } from './tagPicture.ts';
import { takeOffMarks, useOf } from './tagUse.ts';
import { borderName, colourName, letterProblem, nameProblem, possibleParents } from './tagWords.ts';

/** Where a tag is changed: by which steps, in the scheme of which folder. */
export interface TagEditing {
  readonly steps: QuickSteps;
  readonly store: AnnotationStore;
  /** The folder, or a file in it. */
  readonly place: vscode.Uri;
}

/** One thing about a tag that can be changed. It gives the name that the tag has then, null when it is gone. */
interface Aspect extends vscode.QuickPickItem {
  readonly change: () => Promise<Step<string | null>>;
}

/** A choice of one value. */
interface Valued<T> extends vscode.QuickPickItem {
  readonly value: T;
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Lets the reader change one tag, as often as they like; ends when they go back, give up or have deleted it. */
export async function editTag(editing: TagEditing, name: string): Promise<Step<null>> {
  const { steps, store, place } = editing;
  for (let now: string | null = name; now !== null;) {
    const scheme = store.scheme(place);
    const tag: Tag | undefined = scheme.tags.find((one) => one.name === now);
    if (!tag) return 'back';
    const placeholder = vscode.l10n.t('What is to be changed?');
    const aspect = await steps.pick(aspectsOf(tag, scheme, editing), { title: tag.name, placeholder, back: true });
    if (aspect === undefined || aspect === 'back') return aspect;
    const changed: Step<string | null> = await aspect.change();
    if (changed === undefined) return undefined;
    if (changed !== 'back') now = changed;
  }
  return null;
}

function aspectsOf(tag: Tag, scheme: TagScheme, editing: TagEditing): readonly Aspect[] {
  const { steps, store, place } = editing;
  const { t } = vscode.l10n;
  const { name } = tag;
  const keep = async (changed: Tag): Promise<string> => {
    await store.changeScheme(place, (before) => withTag(before, changed));
    return name;
  };
  const choose = async <T>(title: string, items: readonly Valued<T>[], to: (value: T) => Tag) => {
    const picked = await steps.pick(items, { title: `${name}: ${title}`, placeholder: title, back: true });
    return picked === undefined || picked === 'back' ? picked : keep(to(picked.value));
  };
  const type = (title: string, value: string, problem: (typed: string) => string | undefined) =>
    steps.type(value, { title: `${name}: ${title}`, placeholder: title, prompt: title, back: true, problem });
  const kept = async (typed: Step<string>, to: (typed: string) => Tag): Promise<Step<string>> =>
    typed === undefined || typed === 'back' ? typed : keep(to(typed));
  const become = async (to: string): Promise<string> => {
    await store.renameTags(place, new Map([[name, to]]));
    return to;
  };
  const { shortcut: _shortcut, ...unnumbered } = tag;
  const { parent: _parent, ...unparented } = tag;
  const { description: _description, ...undescribed } = tag;

  return [
    {
      label: t('Rename…'),
      description: name,
      change: async () => {
        const typed = await type(t('Name'), name, (to) => nameProblem(to, scheme, name, editorLocale));
        return typed === undefined || typed === 'back' ? typed : become(typed);
      },
    },
    {
      label: t('Colour…'),
      description: colourName(tag.colour, editorLocale),
      change: () =>
        choose(
          t('Colour'),
          COLOURS.map((value) => ({
            ...pictured({ ...tag, colour: value }),
            label: colourName(value, editorLocale),
            value,
          })),
          (colour) => ({ ...tag, colour }),
        ),
    },
    {
      label: t('Line…'),
      description: borderName(tag.border, editorLocale),
      change: () =>
        choose(
          t('Line'),
          BORDERS.map((value) => ({
            ...pictured({ ...tag, border: value }),
            label: borderName(value, editorLocale),
            value,
          })),
          (border) => ({ ...tag, border }),
        ),
    },
    {
      label: t('Letter…'),
      description: tag.letter,
      change: async () =>
        kept(await type(t('Letter'), tag.letter, (typed) => letterProblem(typed, editorLocale)), (letter) => ({
          ...tag,
          letter,
        })),
    },
    {
      label: t('Description…'),
      description: tag.description ?? '',
      change: async () =>
        kept(await type(t('When to use it'), tag.description ?? '', () => undefined), (description) => ({
          ...undescribed,
          ...(description !== '' && { description }),
        })),
    },
    {
      label: t('Number key…'),
      description: tag.shortcut === undefined ? '' : String(tag.shortcut),
      change: () =>
        choose<number | undefined>(
          t('Number key'),
          [
            undefined,
            ...NUMBERS.filter((number) => !scheme.tags.some((one) => one !== tag && one.shortcut === number)),
          ].map((value) =>
            ticked({ label: value === undefined ? t('none') : String(value), value }, value === tag.shortcut),
          ),
          (shortcut) => (shortcut === undefined ? unnumbered : { ...tag, shortcut }),
        ),
    },
    {
      label: t('Kind of…'),
      description: tag.parent ?? '',
      change: () =>
        choose<string | undefined>(
          t('The tag it is a kind of'),
          [undefined, ...possibleParents(scheme, name).map((one) => one.name)].map((value) =>
            ticked({ label: value ?? t('none'), value }, value === tag.parent),
          ),
          (parent) => (parent === undefined ? unparented : { ...tag, parent }),
        ),
    },
    {
      label: t('Merge into…'),
      change: async () => {
        const others = scheme.tags.filter((one) => one !== tag).map((one) => ({ ...pictured(one), label: one.name }));
        const title = t('Merge {0} into…', `“${name}”`);
        const picked = await steps.pick(others, { title, placeholder: t('All its marks get this tag'), back: true });
        return picked === undefined || picked === 'back' ? picked : become(picked.label);
      },
    },
    { label: t('Delete…'), change: () => deleteTag(tag, editing) },
  ];
}

/** Asks what happens to the marks of a tag, and deletes it. As long as others' marks have it, it stays in the scheme. */
async function deleteTag({ name }: Tag, { steps, store, place }: TagEditing): Promise<Step<string | null>> {
  const { t } = vscode.l10n;
  const { own, others } = useOf(store, place, name, await store.author());
  if (own + others > 0) {
    const stays = t('The marks stay, with their other tags and notes.');
    const kept = t('{0} marks by others keep it: to give those another tag, merge it.', others);
    const items = [{ label: t('Take it off {0} marks', own), detail: others > 0 ? kept : stays }];
    const title = t('Delete {0}', `“${name}”`);
    const placeholder = t('To give its marks another tag, go back to “Merge into…”');
    const picked = await steps.pick(items, { title, placeholder, back: true });
    if (picked === undefined || picked === 'back') return picked;
    await takeOffMarks(store, place, name);
  }
  if (others > 0) return name;
  await store.changeScheme(place, (before) => withoutTag(before, name));
  return null;
}

function pictured(tag: Tag): { readonly iconPath: vscode.Uri } {
  return { iconPath: tagPicture(tag) };
}
