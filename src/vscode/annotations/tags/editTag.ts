import * as vscode from 'vscode';
import { withoutTag } from '../../../core/annotations/changeTags.ts';
import type { Tag } from '../../../core/annotations/tagScheme.ts';
import type { Step } from '../../views/quickSteps.ts';
import { type Aspect, type TagEditing, aspectsOf } from './tagAspects.ts';
import { takeOffMarks, usesOf } from './tagUse.ts';

/** Lets the reader change one tag, as often as they like; ends when they go back, give up or have deleted it. */
export async function editTag(editing: TagEditing, name: string): Promise<Step<null>> {
  const { steps, store, place } = editing;
  const { t } = vscode.l10n;
  for (let now: string | null = name; now !== null;) {
    const scheme = store.scheme(place);
    const tag: Tag | undefined = scheme.tags.find((one) => one.name === now);
    if (!tag) return 'back';
    const deletion = { label: t('Delete…'), change: () => deleteTag(tag, editing) };
    const aspects: readonly Aspect[] = [...aspectsOf({ ...editing, tag, scheme }), deletion];
    const placeholder = t('What is to be changed?');
    const aspect = await steps.pick(aspects, { title: tag.name, placeholder, back: true });
    if (aspect === undefined || aspect === 'back') return aspect;
    const changed: Step<string | null> = await aspect.change();
    if (changed === undefined) return undefined;
    if (changed !== 'back') now = changed;
  }
  return null;
}

/** Asks what happens to the marks of a tag, and deletes it. As long as others' marks have it, it stays in the scheme. */
async function deleteTag({ name }: Tag, { steps, store, place }: TagEditing): Promise<Step<string | null>> {
  const { t } = vscode.l10n;
  const { own, others } = usesOf(store, place, await store.author())(name);
  if (own + others > 0) {
    const stays = t('The marks stay, with their other tags and notes.');
    const kept = t('Marks by others that keep it: {0}. To give those another tag, merge it.', others);
    const label = own === 1 ? t('Take it off 1 mark') : t('Take it off {0} marks', own);
    const items = [{ label, detail: others > 0 ? kept : stays }];
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
