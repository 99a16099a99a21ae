import type { Corpus } from '../../core/corpus.ts';
import type { EntityEntry } from '../../core/entities/entityIndex.ts';
import { checkOffice } from '../../core/entities/officeCheck.ts';
import { type OfficeTerm, heldOn } from '../../core/entities/offices.ts';
import type { OfficeHeld, OfficeOn } from '../entityRows.ts';

/** The public offices an entity held, the newest first. */
export function officesOf(corpus: Corpus, { wikidata }: EntityEntry): readonly OfficeHeld[] {
  return corpus.offices.heldBy(wikidata).map(told);
}

/** The offices on the date of an article; null where the article or its date, or any office, is not known. */
export function officeOn(corpus: Corpus, { id, wikidata }: EntityEntry, article: string): OfficeOn | null {
  const facts = corpus.get(article)?.facts;
  const date = (facts?.date ?? facts?.estimate)?.value;
  const terms = corpus.offices.heldBy(wikidata);
  if (date === undefined || terms.length === 0) return null;
  const stated = corpus.entities.roleIn(id, article);
  const check = stated === null ? null : checkOffice(stated, terms, date, corpus.offices.countries);
  return {
    date,
    stated,
    held: terms.filter((term) => ['surely', 'perhaps'].includes(heldOn(term, date))).map(told),
    check: check && { result: check.result, term: told(check.term) },
  };
}

function told({ office, start, end, asOf }: OfficeTerm): OfficeHeld {
  return { office, start, end, asOf };
}
