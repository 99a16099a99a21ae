/** Words that news puts into and around names, all in small letters. Written for this project. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** May stand between two capitalised words of one name or of two names side by side. */
export const LINKS = list(`of the and for in on at to with as by into against a an
  de del della di da do dos das du d' la le les des et en el los las y e und zu a o
  van von der den ter ten bin bint ibn ben al ul ur as un ud
  - – & / , . ' ’ 's ’s`);

/** Those of them that hold one name together, rather than stand between two. */
export const TIGHT_LINKS = list(`of the for de del della di da do dos das du d' la le les des et el los las y e
  van von der den ter ten bin bint ibn ben al ul ur un ud - & . ' ’ 's ’s`);

/** Small words that open a name: al-Assad, de Gaulle, bin Salman. */
export const OPENERS = list(
  'al el ad as ash an ar de da do dos du del della di la le van von der den ter ten bin bint ibn ben abu umm the',
);

/** Small words that close one: Minsk region, Nile river. */
export const CLOSERS =
  list(`state province region district city county town village island islands river lake valley sea peninsula
  mountain mountains airport university hospital road street governorate prefecture oblast raion territory
  party group bank court police ministry department council government parliament army`);

/** Verbs of speaking. */
export const SPEAKING =
  list(`said says say told tells added adds noted notes stressed stresses stated states argued argues warned warns
  explained explains announced announces recalled emphasised emphasized underlined claimed claims insisted insists
  replied responded tweeted wrote admitted acknowledged declared pointed suggested believes thinks`);

/** Prepositions before places. */
export const PLACE_PREPOSITIONS = list(
  'in at from near around across outside inside throughout to towards toward into via',
);

/** Titles and offices that stand right before a name. */
export const TITLES =
  list(`mr mrs ms miss mx dr prof professor sir dame lord lady madam president ex-president vice-president minister
  premier chancellor secretary senator sen representative rep congressman congresswoman governor gov mayor deputy
  ambassador envoy commissioner speaker chairman chairwoman chairperson chair chief head director director-general
  king queen prince princess emperor empress emir sultan sheikh sheikha crown duke duchess count countess baron
  general gen lieutenant lt colonel col captain capt major maj sergeant sgt corporal cpl private admiral adm commander marshal
  brigadier inspector superintendent constable officer detective sheriff judge justice prosecutor attorney counsel lawyer
  pope bishop archbishop cardinal patriarch metropolitan father reverend rev pastor imam ayatollah mufti rabbi mullah saint
  spokesman spokeswoman spokesperson coach captain striker midfielder defender goalkeeper manager
  leader founder co-founder ceo analyst expert journalist reporter correspondent editor author writer actor actress singer
  undersecretary councillor councilor advocate ombudsman treasurer magistrate vice-chancellor consul vice-premier secretary-general
  activist economist historian scientist engineer academician diplomat politician lawmaker comrade hon honourable`);

/** Words whose full stop ends no sentence. */
export const ABBREVIATIONS =
  list(`mr mrs ms dr prof gen col lt capt sgt cpl maj adm brig st rev hon gov sen rep jr sr vs no fr sec dept
  jan feb mar apr jun jul aug sep sept oct nov dec inc ltd corp co bros`);

/** Courtesies that are titles but tell nothing of an office. */
export const COURTESIES = list('mr mrs ms miss mx sir dame lord lady madam hon honourable dr saint comrade');

/** Words that make an office more precise when they stand before it. */
export const ROLE_MODIFIERS =
  list(`prime foreign defense defence interior finance transport health education energy economy economic trade
  justice culture sport sports agriculture agricultural environment labour labor information digital tourism youth housing home
  vice deputy first second third acting interim former then late ex current new newly elected outgoing incoming permanent special
  state senior junior assistant executive general chief crown press opposition party parliamentary presidential federal national
  regional provincial local military naval police army air supreme attorney district city town county union cabinet house senate
  fellow leading top long-time longtime veteran honorary`);

/** Words that are no name by themselves, whatever capital a house style gives them: "the Agency", "the Kingdom". */
export const GENERIC_NAMES =
  list(`agency company kingdom state park university commission ministry council court bank board department
  government authority party committee group corporation institute association foundation society school college hospital
  church club city province region district county town village country republic nation union embassy airport office`);

/** Feasts, illnesses and beliefs that are written with a capital and are nobody and nowhere. */
export const NO_NAMES =
  list(`covid coronavirus omicron god allah bible quran koran eid diwali hajj umrah yom hanukkah islam christianity
  hinduism buddhism judaism internet wi-fi`);
