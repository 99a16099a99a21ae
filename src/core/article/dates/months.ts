/**
 * Month names and the abbreviations newspapers use, by language, January first. Matched without case and without the
 * full stop of an abbreviation. Inflected forms stand where a language has them (`3 декабря`).
 */
const MONTHS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['january', 'jan'],
    ['february', 'feb', 'febr'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  ru: [
    ['января', 'январь', 'янв'],
    ['февраля', 'февраль', 'фев', 'февр'],
    ['марта', 'март', 'мар'],
    ['апреля', 'апрель', 'апр'],
    ['мая', 'май'],
    ['июня', 'июнь', 'июн'],
    ['июля', 'июль', 'июл'],
    ['августа', 'август', 'авг'],
    ['сентября', 'сентябрь', 'сен', 'сент'],
    ['октября', 'октябрь', 'окт'],
    ['ноября', 'ноябрь', 'ноя', 'нояб'],
    ['декабря', 'декабрь', 'дек'],
  ],
  uk: [
    ['січня', 'січень', 'січ'],
    ['лютого', 'лютий', 'лют'],
    ['березня', 'березень', 'бер', 'берез'],
    ['квітня', 'квітень', 'квіт', 'кві'],
    ['травня', 'травень', 'трав'],
    ['червня', 'червень', 'черв'],
    ['липня', 'липень', 'лип'],
    ['серпня', 'серпень', 'серп'],
    ['вересня', 'вересень', 'вер', 'верес'],
    ['жовтня', 'жовтень', 'жовт'],
    ['листопада', 'листопад', 'лист'],
    ['грудня', 'грудень', 'груд'],
  ],
  be: [
    ['студзеня', 'студзень', 'студ'],
    ['лютага', 'люты'],
    ['сакавіка', 'сакавік', 'сак'],
    ['красавіка', 'красавік', 'крас'],
    ['мая', 'май', 'траўня', 'травень'],
    ['чэрвеня', 'чэрвень', 'чэрв'],
    ['ліпеня', 'ліпень', 'ліп'],
    ['жніўня', 'жнівень', 'жн'],
    ['верасня', 'верасень', 'вер'],
    ['кастрычніка', 'кастрычнік', 'кастр'],
    ['лістапада', 'лістапад', 'ліст'],
    ['снежня', 'снежань', 'снеж'],
  ],
  de: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'mrz'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  fr: [
    ['janvier', 'janv'],
    ['février', 'fevrier', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc'],
  ],
  es: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  pl: [
    ['stycznia', 'styczeń', 'sty'],
    ['lutego', 'luty', 'lut'],
    ['marca', 'marzec', 'mar'],
    ['kwietnia', 'kwiecień', 'kwi'],
    ['maja', 'maj'],
    ['czerwca', 'czerwiec', 'cze'],
    ['lipca', 'lipiec', 'lip'],
    ['sierpnia', 'sierpień', 'sie'],
    ['września', 'wrzesień', 'wrz'],
    ['października', 'październik', 'paź'],
    ['listopada', 'listopad', 'lis'],
    ['grudnia', 'grudzień', 'gru'],
  ],
};

/** Ukrainian and Belarusian differ on one name (травень is May in both); no other name means two months. */
const BY_NAME: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((months) => months.flatMap((names, i) => names.map((name) => [name, i + 1] as const))),
);

/** The month (1 to 12) that a word names in any of the languages, with or without a full stop behind it; else null. */
export function monthNamed(word: string): number | null {
  return BY_NAME.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

const ENGLISH = MONTHS['en'] ?? [];

/** The English name of the month, for sentences readers see: `May`. */
export function monthName(month: number): string {
  const name = ENGLISH[month - 1]?.[0] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
