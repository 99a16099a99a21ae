import { foldText } from '../../../text/fold.ts';

/**
 * Names of outlets, without their article, that are ordinary words, first names or places as well; folded. Of the names
 * in the data these are what files, menus, headings and people are called too.
 */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set(
  (
    'age ana andina apostrophe app atlantic australian babel bell beta bild bulwark censor conversation danas dawn ' +
    'diplomat economist espreso express expresso fader fars federalist figaro folha fortune geo gleaner guardian hill ' +
    'hindu ina independent insider intercept jacobin lana lawfare liberation lusa map marca mehr mena mia mint mirror ' +
    'namibian nation nos observer oklahoman oregonian peninsula petra politika publico punch quint reforma report ' +
    'republika salon scotsman sita slate spectator spiegel star stern stuff sun tap telegraph telex tempo tennessean ' +
    'time times tradewinds trend uni vanguard verge welt wired zeit ' +
    'апостроф бабель белл вести ведомости вёрстка взгляд главред громадское громадське дождь дельфи еспресо заборона ' +
    'звезда зеркало известия инсайдер корреспондент лайф лента обозреватель огонёк прайм рэспубліка сноб собеседник ' +
    'солидарность спутник суспільне тексти тренд фокус фонтанка эспрессо'
  )
    .split(' ')
    .map(foldText),
);
