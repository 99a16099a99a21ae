import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtFile, builtText, ownFile, readLines, wikidataFile } from '../../../scripts/outlets/outletFiles.ts';
import { mergeOutlets } from '../../../scripts/outlets/mergeOutlets.ts';
import { sharedNames } from '../../../scripts/outlets/sharedNames.ts';
import { OutletIndex, readOutlets } from '../../../src/core/article/outlets/outletIndex.ts';

/** As agencies print themselves: of Russia and its neighbours, Europe, Asia, the Arab world, Africa, the Americas. */
const AGENCIES = `
  TASS|ТАСС|Interfax|Интерфакс|RIA Novosti|РИА Новости|Sputnik|Rosbalt|Regnum|FederalPress|BelTA|БелТА|BelaPAN
  Interfax-West|Ukrinform|Укринформ|UNIAN|УНИАН|Interfax-Ukraine|UNN|Ukranews|AzerTac|Trend|APA Azerbaijan|Report|Turan
  Armenpress|ARKA|Mediamax|Kazinform|KazTAG|Kabar|AKIpress|24.kg|Khovar|Asia-Plus|UzA|TDH|Moldpres|Infotag|IPN|Montsame

  AFP|Reuters|Associated Press|UPI|dpa|ANSA|EFE|Lusa|Belga|ANP|APA|Keystone-SDA|Ritzau|NTB|TT|STT|PAP|ČTK|TASR|MTI|STA
  HINA|FENA|SRNA|Tanjug|Beta|FoNet|MIA|Makfax|ATA|KosovaPress|BTA|Agerpres|ANA-MPA|Cyprus News Agency|Anadolu Agency
  ELTA|BNS|LETA|PA Media|Europa Press|Adnkronos|InterPressNews

  Xinhua|China News Service|Kyodo News|Jiji Press|Yonhap|Newsis|KCNA|Central News Agency|Antara|Bernama|Tatoli
  Philippine News Agency|Thai News Agency|Vietnam News Agency|KPL Laos|Agence Kampuchea Presse|Myanmar News Agency
  Press Trust of India|ANI|IANS|United News of India|Associated Press of Pakistan|Pakistan Press International
  Bangladesh Sangbad Sangstha|United News of Bangladesh|Rastriya Samachar Samiti|Lankapuvath|Bakhtar|Pajhwok
  IRNA|Fars|Mehr|Tasnim|ISNA|Australian Associated Press

  SPA|WAM|QNA|KUNA|BNA|ONA|Saba News Agency|INA|NINA Iraq|SANA|NNA|Petra|WAFA|MENA|SUNA|LANA|TAP|APS|MAP
  AMI Mauritania|ADI Djibouti|SONNA

  ANGOP|AIM Mozambique|AIB Burkina|ABP Benin|AIP Côte d'Ivoire|AMAP Mali|ACAP Bangui|ATOP Togo|GNA|NAN|SLENA|NAMPA|BOPA
  New Ziana|Inforpress|STP-Press|Kenya News Agency|ENA|Panapress

  Prensa Latina|Télam|Agência Brasil|Andina|AVN|Agencia Boliviana de Información|Notimex|Canadian Press`
  .split(/[|\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '');

/** Words that folders, headings and sentences are full of; none may be taken for an outlet. */
const ORDINARY = `news world politics policy economy sport culture opinion analysis article index today week day
  month life local national herald focus profile expert prime metro capital business money science health record wire
  print press media photo video text data corpus raw clean root archive source reform republic vice gordon dr
  prime-minister новости политика экономика общество спорт культура мнения россия украина беларусь сегодня власть война
  история мир эксперт профиль новини політика економіка суспільство сьогодні навіны палітыка эканоміка грамадства`
  .split(/\s+/)
  .map((word) => word.replaceAll('-', ' '));

describe('the outlet data', () => {
  const json = readFileSync(builtFile, 'utf8');
  const list = readOutlets(json);
  const index = new OutletIndex(list);

  it('is what the script builds from our own table and Wikidata', () => {
    assert.equal(json, builtText(mergeOutlets(readLines(ownFile), readLines(wikidataFile))));
  });

  it('is sorted, one outlet a line, and no two share an id, name, domain or Wikidata id', () => {
    assert.deepEqual(
      list.map(({ id }) => id),
      list.map(({ id }) => id).toSorted(),
    );
    assert.equal(json.trimEnd().split('\n').length, list.length + 2);
    assert.deepEqual(sharedNames(list), []);
    const items = list.flatMap(({ wikidata }) => wikidata ?? []);
    assert.equal(new Set(items).size, items.length);
  });

  it('has outlets of the world, those of Russia, Ukraine and Belarus thoroughly, and stays small', () => {
    const of = (country: string): number => list.filter((outlet) => outlet.country === country).length;
    assert.ok(list.length >= 900);
    assert.ok(of('RU') >= 150 && of('UA') >= 120 && of('BY') >= 80);
    assert.ok(new Set(list.map(({ country }) => country)).size >= 120);
    assert.ok(list.filter(({ wikidata }) => wikidata !== undefined).length >= 400);
    assert.ok(Buffer.byteLength(json) < 250_000);
  });

  it('knows the agencies of the world by what they print', () => {
    const unknown = AGENCIES.filter((name) => index.bySlug(name)?.agency !== true);
    assert.deepEqual(unknown, []);
  });

  it('takes no ordinary word for an outlet', () => {
    const taken = ORDINARY.filter((word) => index.bySlug(word) !== null);
    assert.deepEqual(taken, []);
  });

  it('has hosts for domains, without www and path', () => {
    const odd = list.flatMap(({ domains }) => domains).filter((domain) => !/^(?!www\.)[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)+$/u.test(domain));
    assert.deepEqual(odd, []);
  });
});
