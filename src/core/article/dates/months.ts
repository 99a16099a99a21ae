/**
 * Month names and the abbreviations newspapers use, by language, January first. Matched without case and without the
 * full stop of an abbreviation. Inflected forms stand where a language has them (`3 декабря`, `в декабре`).
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
    ['января', 'январь', 'янв', 'январе'],
    ['февраля', 'февраль', 'фев', 'февр', 'феврале'],
    ['марта', 'март', 'мар', 'марте'],
    ['апреля', 'апрель', 'апр', 'апреле'],
    ['мая', 'май', 'мае'],
    ['июня', 'июнь', 'июн', 'июне'],
    ['июля', 'июль', 'июл', 'июле'],
    ['августа', 'август', 'авг', 'августе'],
    ['сентября', 'сентябрь', 'сен', 'сент', 'сентябре'],
    ['октября', 'октябрь', 'окт', 'октябре'],
    ['ноября', 'ноябрь', 'ноя', 'нояб', 'ноябре'],
    ['декабря', 'декабрь', 'дек', 'декабре'],
  ],
  uk: [
    ['січня', 'січень', 'січ', 'січні'],
    ['лютого', 'лютий', 'лют', 'лютому'],
    ['березня', 'березень', 'бер', 'берез', 'березні'],
    ['квітня', 'квітень', 'квіт', 'кві', 'квітні'],
    ['травня', 'травень', 'трав', 'травні'],
    ['червня', 'червень', 'черв', 'червні'],
    ['липня', 'липень', 'лип', 'липні'],
    ['серпня', 'серпень', 'серп', 'серпні'],
    ['вересня', 'вересень', 'вер', 'верес', 'вересні'],
    ['жовтня', 'жовтень', 'жовт', 'жовтні'],
    ['листопада', 'листопад', 'лист', 'листопаді'],
    ['грудня', 'грудень', 'груд', 'грудні'],
  ],
  be: [
    ['студзеня', 'студзень', 'студ', 'студзені'],
    ['лютага', 'люты', 'лютым'],
    ['сакавіка', 'сакавік', 'сак', 'сакавіку'],
    ['красавіка', 'красавік', 'крас', 'красавіку'],
    ['мая', 'май', 'траўня', 'травень', 'маі'],
    ['чэрвеня', 'чэрвень', 'чэрв', 'чэрвені'],
    ['ліпеня', 'ліпень', 'ліп', 'ліпені'],
    ['жніўня', 'жнівень', 'жн', 'жніўні'],
    ['верасня', 'верасень', 'вер', 'верасні'],
    ['кастрычніка', 'кастрычнік', 'кастр', 'кастрычніку'],
    ['лістапада', 'лістапад', 'ліст', 'лістападзе'],
    ['снежня', 'снежань', 'снеж', 'снежні'],
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
    ['stycznia', 'styczeń', 'sty', 'styczniu'],
    ['lutego', 'luty', 'lut', 'lutym'],
    ['marca', 'marzec', 'mar', 'marcu'],
    ['kwietnia', 'kwiecień', 'kwi', 'kwietniu'],
    ['maja', 'maj', 'maju'],
    ['czerwca', 'czerwiec', 'cze', 'czerwcu'],
    ['lipca', 'lipiec', 'lip', 'lipcu'],
    ['sierpnia', 'sierpień', 'sie', 'sierpniu'],
    ['września', 'wrzesień', 'wrz', 'wrześniu'],
    ['października', 'październik', 'paź', 'październiku'],
    ['listopada', 'listopad', 'lis', 'listopadzie'],
    ['grudnia', 'grudzień', 'gru', 'grudniu'],
  ],
};

const ENGLISH = MONTHS['en'] ?? [];

/** Ukrainian and Belarusian differ on one name (травень is May in both); no other name means two months. */
const BY_NAME: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS).flatMap((months) => months.flatMap((names, i) => names.map((name) => [name, i + 1] as const))),
);

/** The month (1 to 12) that a word names in any of the languages, with or without a full stop behind it; else null. */
export function monthNamed(word: string): number | null {
  return BY_NAME.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** Names of three letters; the others so short are abbreviations. */
const SHORT_NAMES = new Set('may мая май мае маі mai maj'.split(' '));
const LONG_ABBREVIATIONS = new Set(
  'febr sept janv févr juil февр сент нояб берез квіт трав черв серп верес жовт лист груд студ крас чэрв кастр ліст снеж'.split(
    ' ',
  ),
);

/** The month names of running text in the language, and the English ones; no abbreviations. */
export function monthWords(language: string): string[] {
  const names = [...(MONTHS[language] ?? []), ...ENGLISH].flat();
  return [...new Set(names.filter((name) => !isAbbreviatedMonth(name)))];
}

/** Whether a month's name is a short form, which a full stop may follow. */
export function isAbbreviatedMonth(name: string): boolean {
  const small = name.toLowerCase();
  return (small.length <= 3 && !SHORT_NAMES.has(small)) || LONG_ABBREVIATIONS.has(small);
}

/** The English name of the month, for sentences readers see: `May`. */
export function monthName(month: number): string {
  const name = ENGLISH[month - 1]?.[0] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
