import { foldedName } from './canonicalForm.ts';

/** Regions by whose name news tells places apart, by the country's English name. Written for this project. */
const REGIONS: Readonly<Record<string, string>> = {
  'United States': `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|
Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|
Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|
Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|
Wisconsin|Wyoming`,
  Canada: `Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Prince Edward Island|Quebec|
Saskatchewan|Yukon`,
  Australia: 'New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia|Northern Territory',
  India: `Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|
Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|
Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal`,
  'United Kingdom': 'England|Scotland|Wales|Northern Ireland',
};

const COUNTRY_OF = new Map(
  Object.entries(REGIONS).flatMap(([country, names]) =>
    names.split('|').map((name) => [foldedName(name), { name: name.trim(), country }] as const),
  ),
);

/** As the Associated Press shortens the states of the United States. */
const SHORT: ReadonlyMap<string, string> = new Map(
  `Ala Alabama|Ariz Arizona|Ark Arkansas|Calif California|Colo Colorado|Conn Connecticut|Del Delaware|Fla Florida|Ga Georgia|
Ill Illinois|Ind Indiana|Kan Kansas|Ky Kentucky|La Louisiana|Md Maryland|Mass Massachusetts|Mich Michigan|Minn Minnesota|
Miss Mississippi|Mo Missouri|Mont Montana|Neb Nebraska|Nev Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|
NC North Carolina|ND North Dakota|Okla Oklahoma|Ore Oregon|Pa Pennsylvania|RI Rhode Island|SC South Carolina|
SD South Dakota|Tenn Tennessee|Vt Vermont|Va Virginia|Wash Washington|WVa West Virginia|Wis Wisconsin|Wyo Wyoming`
    .split('|')
    .map((line) => line.trim().split(/ (.*)/su))
    .map(([short = '', name = '']) => [short, name]),
);

/** Regions whose names are those of better known cities, so that "Lindholm, New York" may be two cities. */
const CITIES = new Set(['new york', 'washington']);

/** Countries that are no more: news still names them beside others. */
const FORMER = new Set(
  'soviet union|ussr|yugoslavia|czechoslovakia|east germany|west germany|north vietnam|south vietnam|ottoman empire|austria hungary|zaire|rhodesia'.split(
    '|',
  ),
);

/** Whether that is a country of the past. */
export function wasCountry(name: string): boolean {
  return FORMER.has(foldedName(name));
}

/** The full name of a region by which places are told apart; null for other names, and for those that mean a city first. */
export function regionOf(name: string): string | null {
  const full = COUNTRY_OF.get(foldedName(SHORT.get(name.replaceAll('.', '')) ?? name))?.name ?? null;
  return full === null || CITIES.has(foldedName(full)) ? null : full;
}

/** The country that a region of that name lies in, by its English name; null for what is no such region. */
export function countryOfRegion(name: string): string | null {
  return COUNTRY_OF.get(foldedName(name))?.country ?? null;
}
