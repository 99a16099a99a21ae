/** What exchanges write after a company's name. */
const SHARE_CLASS =
  /(?:,? (?:Class [A-Z]|Series [A-Z]|Sponsored|Unsponsored|ADR|ADS|GDR|CDI|REIT|Ordinary Shares?|Common Stock|Depositary Receipt|Units?|Warrants?)\b.*| \(.*)$/;

/** The name without class of shares, depositary receipt and what stands in brackets. */
export function withoutShareClass(name: string): string {
  return name.replace(SHARE_CLASS, '').replace(/\s+/g, ' ').trim();
}

/** Legal forms at the end of a name, the longer first. */
const LEGAL_FORM =
  /[ ,]+(?:Public Company Limited|Public Joint Stock Company|Joint Stock Company|Co\.? ?,? ?Ltd\.?|Company Limited|Corporation Limited|Incorporated|Inc\.?|Corporation|Corp\.?|Company|Co\.?|Limited|Ltd\.?|PLC|plc|Plc|P\.L\.C\.|AG|SE|SA|S\.A\.?|SAB de CV|NV|N\.V\.?|Oyj|OYJ|Abp|ASA|AB|A\/S|AS|S\.p\.A\.?|SpA|S\.p\.a\.|Berhad|Bhd\.?|Tbk|KGaA|& Co|PJSC|OJSC|JSC|LLC|L\.P\.|LP|LLP|Trust|GmbH|publ|B\.V\.?|BV|K\.K\.|S\.L\.|S\.C\.A\.|A\.S\.|AD|d\.d\.)$/;
/** Words that news leaves out of a name, or does not. */
const LOOSE_END = / (?:Group|Holdings?|International|Industries|Enterprises?)$/;
/** Before Indonesian names. */
const OPENING = /^(?:PT|The) /;
/** A shorter name is an abbreviation that many share. */
const SHORTEST = 3;

/** The names by which news calls a company: without legal form, with and without "Group" or "Holdings". */
export function shortNames(name: string): string[] {
  let short = name.replace(OPENING, '');
  for (let before = ''; before !== short;) {
    before = short;
    short = short.replace(LEGAL_FORM, '').trim();
  }
  const names = [short];
  if (LOOSE_END.test(short)) names.push(short.replace(LOOSE_END, ''));
  return names.filter((one) => one.length >= SHORTEST);
}
