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
    names.split('|').map((name) => [foldedName(name), country] as const),
  ),
);

/** The country that a region of that name lies in, by its English name; null for what is no such region. */
export function countryOfRegion(name: string): string | null {
  return COUNTRY_OF.get(foldedName(name)) ?? null;
}
