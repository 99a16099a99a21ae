import * as vscode from 'vscode';
import { withDescription, withParent, withShortcut, withTagChanged } from '../../../core/annotations/changeTags.ts';
import { BORDERS, COLOURS } from '../../../core/annotations/newTag.ts';
import type { Tag, TagScheme } from '../../../core/annotations/tagScheme.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { type QuickSteps, type Step, ticked } from '../../views/quickSteps.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { tagPicture } from './tagPicture.ts';
import { borderName, colourName, letterProblem, nameProblem, possibleParents } from './tagWords.ts';

/** Where tags are changed: by which steps, in the scheme of which folder. */
export interface TagEditing {
  readonly steps: QuickSteps;
  readonly store: AnnotationStore;
  /** The folder, or a file in it. */
  readonly place: vscode.Uri;
}

/** A tag that is changed, and the scheme it is of. */
export interface EditedTag extends TagEditing {
  readonly tag: Tag;
  readonly scheme: TagScheme;
}

/** One thing about a tag that can be changed. It gives the name that the tag has then, null when it is gone. */
export interface Aspect extends vscode.QuickPickItem {
  readonly change: () => Promise<Step<string | null>>;
}

/** What a change makes of the tag as it is by then: nothing but the one thing is another. */
type ToTag = (now: Tag) => Tag;

/** A choice of one value. */
interface Valued<T> extends vscode.QuickPickItem {
  readonly value: T;
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** All that can be changed about a tag, but for whether it is there. */
export function aspectsOf(edited: EditedTag): readonly Aspect[] {
  const aspects = [nameOf, colourOf, borderOf, letterOf, descriptionOf, numberKeyOf, parentOf, mergeOf];
  return aspects.map((aspect) => aspect(edited));
}

function nameOf(edited: EditedTag): Aspect {
  const { t } = vscode.l10n;
  const { tag, scheme } = edited;
  const change = async () => {
    const to = await type(edited, t('Name'), tag.name, (typed) => nameProblem(typed, scheme, tag.name, editorLocale));
    return to === undefined || to === 'back' ? to : become(edited, to);
  };
  return { label: t('Rename…'), description: tag.name, change };
}

function colourOf(edited: EditedTag): Aspect {
  const { t } = vscode.l10n;
  const { tag } = edited;
  const items = COLOURS.map((value) => ({
    label: colourName(value, editorLocale),
    iconPath: tagPicture({ ...tag, colour: value }),
    value,
  }));
  const change = () => choose(edited, t('Colour'), items, (colour) => (now) => ({ ...now, colour }));
  return { label: t('Colour…'), description: colourName(tag.colour, editorLocale), change };
}

function borderOf(edited: EditedTag): Aspect {
  const { t } = vscode.l10n;
  const { tag } = edited;
  const items = BORDERS.map((value) => ({
    label: borderName(value, editorLocale),
    iconPath: tagPicture({ ...tag, border: value }),
    value,
  }));
  const change = () => choose(edited, t('Line'), items, (border) => (now) => ({ ...now, border }));
  return { label: t('Line…'), description: borderName(tag.border, editorLocale), change };
}

function letterOf(edited: EditedTag): Aspect {
  const { t } = vscode.l10n;
  const { tag } = edited;
  const change = async () => {
    const typed = await type(edited, t('Letter'), tag.letter, (letter) => letterProblem(letter, editorLocale));
    return keepTyped(edited, typed, (letter) => (now) => ({ ...now, letter }));
  };
  return { label: t('Letter…'), description: tag.letter, change };
}

function descriptionOf(edited: EditedTag): Aspect {
  const { t } = vscode.l10n;
  const { description: before = '' } = edited.tag;
  const change = async () => {
    const typed = await type(edited, t('When to use it'), before, () => undefined);
    return keepTyped(edited, typed, (description) => (now) => withDescription(now, description));
  };
  return { label: t('Description…'), description: before, change };
}

function numberKeyOf(edited: EditedTag): Aspect {
  const { t } = vscode.l10n;
  const { tag, scheme } = edited;
  const before = tag.shortcut;
  const free = NUMBERS.filter((number) => !scheme.tags.some((one) => one !== tag && one.shortcut === number));
  const items = [undefined, ...free].map((value) =>
    ticked({ label: value === undefined ? t('none') : String(value), value }, value === before),
  );
  const change = () =>
    choose<number | undefined>(edited, t('Number key'), items, (shortcut) => (now) => withShortcut(now, shortcut));
  return { label: t('Number key…'), description: before === undefined ? '' : String(before), change };
}

function parentOf(edited: EditedTag): Aspect {
  const { t } = vscode.l10n;
  const { tag, scheme } = edited;
  const before = tag.parent;
  const names = possibleParents(scheme, tag.name).map(({ name }) => name);
  const items = [undefined, ...names].map((value) => ticked({ label: value ?? t('none'), value }, value === before));
  const change = () =>
    choose<string | undefined>(
      edited,
      t('The tag it is a kind of'),
      items,
      (parent) => (now) => withParent(now, parent),
    );
  return { label: t('Kind of…'), description: before ?? '', change };
}

function mergeOf(edited: EditedTag): Aspect {
  const { t } = vscode.l10n;
  const { tag, scheme, steps } = edited;
  const others = scheme.tags.filter((one) => one !== tag);
  const change = async () => {
    const items = others.map((one) => ({ label: one.name, iconPath: tagPicture(one) }));
    const title = t('Merge {0} into…', `“${tag.name}”`);
    const picked = await steps.pick(items, { title, placeholder: t('All its marks get this tag'), back: true });
    return picked === undefined || picked === 'back' ? picked : become(edited, picked.label);
  };
  return { label: t('Merge into…'), change };
}

/** Asks for one of some values. */
async function choose<T>(edited: EditedTag, title: string, items: readonly Valued<T>[], to: (value: T) => ToTag) {
  const options = { title: `${edited.tag.name}: ${title}`, placeholder: title, back: true };
  const picked = await edited.steps.pick(items, options);
  return picked === undefined || picked === 'back' ? picked : keep(edited, to(picked.value));
}

/** Asks for a text. */
function type(
  { steps, tag }: EditedTag,
  title: string,
  value: string,
  problem: (typed: string) => string | undefined,
): Promise<Step<string>> {
  return steps.type(value, { title: `${tag.name}: ${title}`, placeholder: title, prompt: title, back: true, problem });
}

async function keepTyped(edited: EditedTag, typed: Step<string>, to: (typed: string) => ToTag): Promise<Step<string>> {
  return typed === undefined || typed === 'back' ? typed : keep(edited, to(typed));
}

/** Changes the tag in the scheme as it is by then. */
async function keep({ store, place, tag }: EditedTag, to: ToTag): Promise<string> {
  await store.changeScheme(place, (before) => withTagChanged(before, tag.name, to));
  return tag.name;
}

/** Gives the tag another name, on all its marks; one that another tag has makes the two one. */
async function become({ store, place, tag }: EditedTag, to: string): Promise<string> {
  await store.renameTags(place, new Map([[tag.name, to]]));
  return to;
}
