/** Words that news puts into and around names, all in small letters. Written for this project. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** May stand between two capitalised words of one name or of two names side by side. */
export const LINKS = list(`of the and for in on at to with as by into against a an
  de del della di da do dos das du d' la le les des et en el los las y e und zu a o
  van von der den ter ten bin bint ibn ben binti wa ole arap al ul ur as un ud
  - – & / , . ' ’ 's ’s`);

/** Those of them that hold one name together, rather than stand between two. */
export const TIGHT_LINKS = list(`of the for de del della di da do dos das du d' la le les des et el los las y e
  van von der den ter ten bin bint ibn ben binti wa ole arap al ul ur un ud - & . ' ’ 's ’s`);

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

/** What an organisation is called beside its name: "the insurer Solvex", "Solvex, a fishing company". */
export const ORGANISATION_NOUNS =
  list(`company firm conglomerate startup start-up giant retailer manufacturer maker operator platform website carrier lender
  insurer brand chain developer producer supplier contractor distributor publisher consultancy brokerage subsidiary unit
  bank party group agency authority regulator watchdog union federation association organisation organization foundation
  institute university college school club team side charity ngo nonprofit non-profit tank outlet newspaper daily magazine
  broadcaster channel station network militia faction militants rebels coalition alliance bloc movement committee commission council
  ministry department court tribunal bureau corporation airline airlines hospital museum society fund exchange business
  label studio bookmaker brewer carmaker automaker chipmaker shipbuilder utility miner bureau cooperative`);

/** Who belongs to an organisation, and what of it one can have, before "of", "for", "at", "in" or "with" and its name. */
export const MEMBER_NOUNS =
  list(`spokesman spokeswoman spokesperson executive ceo cfo director chairman chairwoman chairperson chair member members
  shares share stake stakes employee employees analyst analysts founder owner owners researcher researchers economist
  subsidiary branch customers staff headquarters representative representatives official officials manager head boss
  lawyer counsel professor lecturer partner partners board offices agents supporters president secretary-general`);

/** What follows an organisation's name: "Solvex shares", "Solvex's customers". */
export const PROPERTY_NOUNS =
  list(`shares stock ceo cfo employees staff customers headquarters spokesman spokeswoman spokesperson chairman executives executive
  officials members lawmaker lawmakers candidate candidates mp mps leader leaders leadership fighters militants subsidiary
  branch supporters fans striker midfielder defender coach players website board chief boss founder co-founder workers
  journalist reporter researchers lawyers offices branches factory plant products smartphones`);

/** Offices that stand before "of" and what they are for: "Minister of Health". */
export const OFFICES =
  list(`minister ministers president presidents ambassador ambassadors secretary chairman chairwoman chairperson director
  directors governor governors commissioner member members deputy head heads chancellor envoy`);

/** Offices that stand behind the name of a body or place: "Norland Ruler", "Solvik South MP". */
export const OFFICES_BEHIND =
  list(`minister ministers president presidents mp mps mla mlas mep meps ambassador ambassadors governor governors mayor mayors
  ruler spokesman spokeswoman senator senators lawmaker lawmakers premier chancellor members`);

/** Words that a hyphen puts behind a name without being part of it: "Brekke-led". */
export const COMPOUND_ENDS =
  list(`led era style run like born based backed owned held free elect made only type bound funded aligned linked related themed
  old wide turned to the and or of by for with as at esque ish gate mania`);

/** Words that make an organisation of the capitals before them, or before "of" and what they are for. */
export const BODIES =
  list(`ministry department council committee commission authority agency directorate secretariat bureau inspectorate bank
  corporation association federation confederation foundation institute university academy tribunal parliament assembly senate
  party union alliance army police navy court chamber`);

/** What tells that a text is about a match. */
export const MATCH_WORDS =
  list(`match matches goal goals striker midfielder defender goalkeeper innings wicket wickets batsman league cup championship
  qualifier fixture halftime half-time playoff play-offs penalty scored scorer semifinal semifinals quarterfinal touchdown
  inning pitcher quarterback overtime`);

/** Words of results and standings. */
export const RESULT_WORDS =
  list(`result results standings scores score match matches game games league division cup championship tournament fixtures
  halftime innings wickets played won lost drawn points tabulate tabulated round final finals semifinal quarter-final`);
