import { foldText } from '../../../text/fold.ts';

/**
 * Cities that stand alone in datelines: capitals and cities that need no country, as agencies' style books list them,
 * in small letters. They settle what capitals and a dash or colon alone leave open (`KARACHI: …` against `WATCH: …`).
 */
const CITIES =
  'abidjan,abu dhabi,abuja,accra,addis ababa,aden,ahmedabad,aleppo,algiers,almaty,amman,amsterdam,ankara,antananarivo,ashgabat,asmara,astana,asuncion,' +
  'athens,atlanta,auckland,baghdad,baku,baltimore,bamako,bangalore,bengaluru,bangkok,bangui,banjul,barcelona,basra,beijing,beirut,belgrade,belgorod,berlin,bern,' +
  'bishkek,bissau,bogota,boston,brasilia,bratislava,brazzaville,brest,brussels,bucharest,budapest,buenos aires,bujumbura,cairo,calcutta,canberra,cape town,' +
  'caracas,chennai,chicago,chisinau,cincinnati,cleveland,colombo,conakry,copenhagen,crimea,dakar,dallas,damascus,dar es salaam,delhi,denver,detroit,dhaka,djibouti,' +
  'dnipro,doha,donetsk,dubai,dublin,dushanbe,dusseldorf,east jerusalem,edinburgh,frankfurt,freetown,gaborone,gaza,gaza city,geneva,georgetown,glasgow,gomel,grodno,' +
  'guangzhou,guatemala city,hamburg,hanoi,harare,havana,helsinki,ho chi minh city,hong kong,honolulu,houston,hyderabad,indianapolis,islamabad,istanbul,' +
  'izmir,jakarta,jeddah,jerusalem,johannesburg,juba,kabul,kaliningrad,kampala,karachi,kathmandu,kazan,kharkiv,kharkov,khartoum,kherson,kiev,kyiv,kigali,kingston,kinshasa,' +
  'kolkata,kuala lumpur,kuwait,kuwait city,la paz,lagos,lahore,las vegas,libreville,lilongwe,lima,lisbon,ljubljana,london,los angeles,luanda,lucknow,lugansk,lusaka,' +
  'luxembourg,lviv,macau,madrid,makkah,malabo,male,managua,manama,manila,maputo,mariupol,mbabane,mecca,melbourne,mexico city,miami,milan,milwaukee,minneapolis,minsk,' +
  'mogadishu,mogilev,monaco,monrovia,montevideo,montreal,moscow,mumbai,munich,muscat,nairobi,nassau,naypyidaw,ndjamena,new delhi,new orleans,new york,niamey,' +
  'nicosia,nouakchott,nur-sultan,odesa,odessa,oklahoma city,osaka,oslo,ottawa,ouagadougou,panama city,paris,peshawar,philadelphia,phnom penh,phoenix,pittsburgh,podgorica,' +
  'port-au-prince,port moresby,port of spain,porto-novo,prague,pretoria,pristina,pyongyang,quebec city,quetta,quito,rabat,ramallah,rangoon,reykjavik,riga,rio de janeiro,' +
  'riyadh,rome,rostov-on-don,saint petersburg,st. petersburg,salt lake city,san antonio,san diego,san francisco,san jose,san salvador,sanaa,santiago,santo domingo,sao paulo,sarajevo,seattle,' +
  'seoul,sevastopol,shanghai,simferopol,singapore,skopje,sochi,sofia,st. louis,stockholm,strasbourg,sydney,taipei,tallinn,tashkent,tbilisi,tegucigalpa,tehran,tel aviv,' +
  'the hague,tirana,tokyo,toronto,tripoli,tunis,ulaanbaatar,ulan bator,united nations,vaduz,valletta,vancouver,vatican city,vienna,vientiane,vilnius,vitebsk,vladivostok,warsaw,' +
  'washington,wellington,windhoek,yangon,yaounde,yekaterinburg,yerevan,zagreb,zaporizhzhia,zurich,' +
  'москва,санкт-петербург,минск,брест,гомель,гродно,витебск,могилев,киев,київ,мінск,львов,львів,харьков,харків,одесса,одеса,донецк,луганск,днепр,дніпро,запорожье,запоріжжя,' +
  'симферополь,севастополь,казань,сочи,ростов-на-дону,екатеринбург,новосибирск,владивосток,нур-султан,астана,алма-ата,алматы,бишкек,ташкент,душанбе,ашхабад,баку,ереван,' +
  'тбилиси,кишинев,вильнюс,рига,таллин,варшава,вашингтон,нью-йорк,лондон,париж,берлин,брюссель,женева,вена,пекин,токио,сеул,анкара,стамбул,тегеран,дамаск,иерусалим';

/** Countries, and the states and provinces of those whose towns are placed by them, as they stand behind a town. */
const REGIONS =
  'afghanistan,albania,algeria,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,belarus,belgium,benin,bolivia,bosnia,bosnia-herzegovina,botswana,' +
  'brazil,bulgaria,burkina faso,burundi,cambodia,cameroon,canada,central african republic,chad,chile,china,colombia,congo,costa rica,croatia,cuba,cyprus,czech republic,denmark,' +
  'dominican republic,ecuador,egypt,el salvador,england,eritrea,estonia,ethiopia,finland,france,gabon,gambia,gaza strip,germany,ghana,greece,guatemala,guinea,haiti,honduras,hungary,iceland,' +
  'india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,lithuania,' +
  'malawi,malaysia,maldives,mali,malta,mauritania,mexico,moldova,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,nigeria,' +
  'north korea,north macedonia,northern ireland,norway,oman,pakistan,panama,papua new guinea,paraguay,peru,philippines,poland,portugal,qatar,romania,russia,rwanda,saudi arabia,' +
  'scotland,senegal,serbia,sierra leone,slovakia,slovenia,somalia,south africa,south korea,south sudan,spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tajikistan,tanzania,' +
  'thailand,tunisia,turkey,türkiye,turkmenistan,uganda,ukraine,united arab emirates,uae,u.k.,uk,uruguay,uzbekistan,venezuela,vietnam,wales,west bank,yemen,zambia,zimbabwe,' +
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,' +
  'michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,' +
  'rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,' +
  'ala.,ariz.,ark.,calif.,colo.,conn.,del.,fla.,ga.,ill.,ind.,kan.,ky.,la.,md.,mass.,mich.,minn.,miss.,mo.,mont.,neb.,nev.,n.h.,n.j.,n.m.,n.y.,n.c.,n.d.,okla.,ore.,pa.,r.i.,s.c.,s.d.,tenn.,' +
  'tex.,vt.,va.,wash.,w.va.,wis.,wyo.,d.c.,alberta,british columbia,manitoba,new brunswick,newfoundland,nova scotia,ontario,quebec,saskatchewan,alta.,b.c.,man.,n.b.,n.s.,ont.,que.,sask.';

const CITY_NAMES: ReadonlySet<string> = new Set(CITIES.split(',').map(foldText));
const REGION_NAMES: ReadonlySet<string> = new Set(REGIONS.split(',').map(foldText));

/** Whether the place, or one of the places of a joint report, is a city that datelines name without its country. */
export function isDatelineCity(place: string): boolean {
  return foldText(place)
    .split(/\s*\/\s*|\s(?:and|и)\s/u)
    .some((part) => CITY_NAMES.has(part));
}

/** Whether the name is a country, a state or a province, in full or as datelines shorten it. */
export function isDatelineRegion(region: string): boolean {
  const name = foldText(region);
  return REGION_NAMES.has(name) || REGION_NAMES.has(`${name}.`);
}
