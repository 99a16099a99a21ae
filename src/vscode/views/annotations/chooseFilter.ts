import * as vscode from 'vscode';
import { editorLocale } from '../../text/editorLocale.ts';
import { choosePart, clearing, part } from '../choosePart.ts';
import { type QuickSteps, type Step, ticked } from '../quickSteps.ts';
import { rangeText } from '../sources/filter.ts';
import { typeRange } from '../sources/typeRange.ts';
import { type FilterChoice, articlesIn, authorsIn, outletsIn, tagsIn, traitsIn } from './filterChoices.ts';
import { type ShownMarks, isFiltered, tagText, traitText, withShown } from './filter.ts';
import type { MarkState } from './markIndex.ts';
import { annotations } from './text.ts';

/** Lets the reader say which annotations are shown: one part of the filter; undefined when they gave it up. */
export function chooseFilter(state: MarkState, shown: ShownMarks): Promise<ShownMarks | undefined> {
  const { t } = vscode.l10n;
  const { text, tag, author, outlet, article, from, to, trait } = shown;
  const { title, placeholder } = { title: t('Filter annotations'), placeholder: t('Show only annotations…') };
  return choosePart({ title, placeholder }, (steps) => {
    const one = <Value>(
      step: string,
      any: string,
      choices: readonly FilterChoice<Value>[],
      key: keyof ShownMarks,
    ): Promise<Step<ShownMarks>> => pickOne(steps, { step, any, choices }, shown, key);
    const dates = rangeText(from, to, editorLocale) || undefined;
    return [
      part(t('Words…'), text && `“${text}”`, t('in the passage or the note'), () => typeWords(steps, shown)),
      part(t('Tag…'), tag === undefined ? undefined : tagText(tag, editorLocale), t('with those below it'), () =>
        one(t('Filter annotations by tag'), t('Any tag'), tagsIn(state, editorLocale), 'tag'),
      ),
      part(t('Author…'), author, t('who made it'), () =>
        one(t('Filter annotations by author'), t('Any author'), authorsIn(state), 'author'),
      ),
      part(t('Outlet…'), outlet?.name, t('who published the article'), () =>
        one(t('Filter annotations by outlet'), t('Any outlet'), outletsIn(state), 'outlet'),
      ),
      part(t('Article…'), article?.name, t('in one article'), () =>
        one(t('Filter annotations by article'), t('Any article'), articlesIn(state, editorLocale), 'article'),
      ),
      part(t('Dates…'), dates, t('when the article appeared'), () => typeDates(steps, shown)),
      part(t('State…'), trait && traitText(trait, editorLocale), t('open, resolved, with a note, linked'), () =>
        one(t('Filter annotations by state'), t('Any state'), traitsIn(state, editorLocale), 'trait'),
      ),
      ...(isFiltered(shown) ? [clearing<ShownMarks>({})] : []),
    ];
  });
}

async function typeWords(steps: QuickSteps, shown: ShownMarks): Promise<Step<ShownMarks>> {
  const { t } = vscode.l10n;
  const typed = await steps.type(shown.text ?? '', {
    title: t('Filter annotations by words'),
    placeholder: t('Part of the passage, of its note or of a reply'),
    prompt: t('Empty for all.'),
    back: true,
    problem: () => undefined,
  });
  return typed === undefined || typed === 'back' ? typed : withShown(shown, { text: typed || undefined });
}

async function typeDates(steps: QuickSteps, shown: ShownMarks): Promise<Step<ShownMarks>> {
  const range = await typeRange(steps, vscode.l10n.t('Filter annotations by date'), shown);
  return range === undefined || range === 'back' ? range : withShown(shown, { from: range.from, to: range.to });
}

/** Asks for one of the values that marks have. */
async function pickOne<Value>(
  steps: QuickSteps,
  asked: { readonly step: string; readonly any: string; readonly choices: readonly FilterChoice<Value>[] },
  shown: ShownMarks,
  key: keyof ShownMarks,
): Promise<Step<ShownMarks>> {
  const now = JSON.stringify(shown[key]);
  const items = asked.choices.map(({ label, value, count }) =>
    ticked({ label, description: annotations(count, editorLocale), value }, JSON.stringify(value) === now),
  );
  const any = ticked({ label: asked.any, description: '', value: undefined }, now === undefined);
  const options = { title: asked.step, placeholder: asked.step, back: true };
  const picked = await steps.pick<vscode.QuickPickItem & { readonly value: Value | undefined }>(
    [any, ...items],
    options,
  );
  return picked === undefined || picked === 'back' ? picked : withShown(shown, { [key]: picked.value });
}
