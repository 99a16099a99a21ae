import type { BoilerplateReason } from './block.ts';
import { CUES, type Cue } from './lexicon.ts';
import { type Line, WORD } from './line.ts';
import { type RareWords, rareBit } from './rareWords.ts';

/** A form of line that is boilerplate whatever stands around it. */
export interface Pattern {
  readonly reason: BoilerplateReason;
  /**
   * One of these cues must be in the line, so that most lines meet no expression at all; where there is none, the line
   * must have a colon that a word follows without a space.
   */
  readonly cues: readonly Cue[];
  /** The line must have one of these words too: for forms that are looked for all along a line. */
  readonly needs?: RareWords;
  /** Most words of such a line. */
  readonly words: number;
  /** The line must also speak to the readers, as the newsroom, or begin with an order: else it may report on such things. */
  readonly addressed?: true;
  readonly form: RegExp;
  /** The evidence as readers see it. */
  readonly evidence: string;
}

/** Longer lines are paragraphs: forms are not looked for in them, so that no expression meets a huge line. */
const LONGEST = 6000;

/** The words with a small or a capital first letter, for forms in which the case of other words counts. */
export function eitherCase(words: string): string {
  return words.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, before: string, first: string) => `${before}[${first.toUpperCase()}${first}]`,
  );
}

const NETWORKS =
  'facebook|twitter|x|instagram|whatsapp|telegram|viber|linkedin|pinterest|reddit|tumblr|flipboard|bluesky|mastodon|threads|tiktok|youtube|vk|google|messenger';

/** Every gap is bounded, and every expression begins at the line's start or at a rare word: linear on any line. */
export const PATTERNS: readonly Pattern[] = [
  {
    reason: 'advertising',
    cues: ['advertising'],
    words: 12,
    form: /^[^\p{L}\p{N}]{0,6}(?:(?:advert(?:isement)?s?|ads?|sponsored(?: (?:content|links?|post|message))?|paid (?:content|post)|partner content|(?:sponsored|presented) by [^.]{2,40}|реклама|рэклама|на правах реклам[иы]|anzeige|werbung|publicité|publicidad|reklama)[^\p{L}\p{N}]{0,6}){1,3}$/iu,
    evidence: 'The line is the label of an advertisement.',
  },
  {
    reason: 'advertising',
    cues: ['advertising'],
    words: 10,
    form: /^[^\p{L}\p{N}]{0,6}(?:(?:the )?(?:story|article|post) continues|continues (?:below|after)|(?:keep|continue) (?:reading|scrolling) (?:below|after|for)|scroll (?:down )?(?:to|for))\b/iu,
    evidence: 'The line tells where the article goes on after an advertisement.',
  },
  {
    reason: 'related',
    cues: ['related', 'translation'],
    words: 40,
    form: /^[^\p{L}\p{N}]{0,6}(?:related|(?:see|read|watch|listen|more|also|recommended|explained|explainer|up next|don['’]t miss|must[- ]reads?|in pictures|photos?|video|gallery)(?: (?:also|more|next|now|this|on this(?: story| topic| subject| issue)?|stories|story|articles?|coverage|news|the full story))?|related (?:stories|story|articles?|coverage|content|news|links?|topics|posts|video))\s{0,3}[:|»›>–—]\s{0,3}\S/iu,
    evidence: 'The line opens with a label such as “Read more:”, and a link to another article follows.',
  },
  {
    reason: 'related',
    cues: ['related', 'translation'],
    words: 10,
    form: /^[^\p{L}\p{N}]{0,6}(?:(?:read|see|view|show|load|get|find|watch|know|learn) (?:more|all|also|next|full|out)\b(?: [^\s:]{1,20}){0,6}|(?:more|latest|related|recommended|trending|most|top|popular|next|previous)(?! than)(?: [^\s:]{1,20}){0,2} (?:stories|story|articles?|coverage|news|topics?|posts?|videos?|links?|content|headlines)\b(?: [^\s:]{1,20}){0,3}|(?:more|latest) (?:from|on|about|in|for)(?: [^\s:]{1,20}){1,5}|most (?:read|viewed|popular|shared|commented)(?: [^\s:]{1,20}){0,4}|you (?:may|might) (?:also )?(?:like|be interested)(?: [^\s:]{1,20}){0,3}|what to (?:read|watch)(?: [^\s:]{1,20}){0,4}|(?:related|recommended|trending|popular|next|previous)(?: (?:now|for you|today|this week|up|reading))?)[^\p{L}\p{N}:]{0,6}$|^[^\p{L}\p{N}]{0,6}(?:(?:read|see|more|find out)(?: (?:more|also|next|on this|news|stories))?|related(?: \w{4,10})?|recommended|trending(?: now)?|latest(?: news)?|most (?:read|viewed|popular|shared))[^\p{L}\p{N}]{0,6}$/iu,
    evidence: 'The line is the heading or the button of a list of other articles.',
  },
  {
    reason: 'related',
    cues: ['related'],
    words: 40,
    needs: 'readMore',
    form: /(?:^|[\s.!?…])(?:(?:read|see|view|learn|find out) more|read (?:the )?full (?:story|article|report)|full (?:story|article|coverage)|continue reading|click here(?: (?:to|for) [^.]{2,50})?|подробнее|читать далее|читать полностью|детальніше|докладніше|читати далі|weiterlesen|lire la suite|leer más|czytaj (?:dalej|więcej))\s{0,2}[.…»›>→]{0,4}$/iu,
    evidence: 'The line ends with the link “read more”.',
  },
  {
    reason: 'related',
    cues: ['related'],
    words: 60,
    form: /^[^\p{L}\p{N}]{0,6}(?:(?:read|see|watch)[, ]{1,2}(?:also|too|next)|also (?:read|see|watch)|related (?:stories|story|articles?|coverage|posts?|content)|читайте (?:также|ещё|еще)|читать также|смотрите также|(?:ранее|материалы) по теме|читайте також|дивіться також|чытайце таксама|lesen sie auch|mehr zum thema|(?:à )?lire aussi|voir aussi|l(?:ea|ee|eer) (?:también|más|además)|te puede interesar|czytaj (?:także|też)|zobacz (?:także|też))(?!\p{L})/iu,
    evidence: 'The line opens with “read also”.',
  },
  {
    reason: 'related',
    cues: ['related', 'navigation'],
    words: 30,
    form: /^[^\p{L}\p{N}]{0,4}(?:(?:view|open|show|launch|loading)? ?(?:photo |image |video |picture )?(?:gallery|slide ?show|galleries)|(?:play|watch)(?: the)? video|\d{1,4} (?:photos?|images?|pictures?|videos?))(?: \(\d+\))?[^\p{L}\p{N}]{0,4}$|^(?:play|watch) video \d{1,2}:\d\d/iu,
    evidence: 'The line is the control of a gallery or a player.',
  },
  {
    reason: 'subscribe',
    cues: ['subscribe', 'promotion', 'share'],
    words: 90,
    addressed: true,
    needs: 'newsletter',
    form: /\b(?:sign(?:ing)?[ -]up|subscribe|register|receive|get|join)\b[^"“”]{0,120}\b(?:newsletters?|e-?mail (?:alerts?|updates?|list)|mailing list|inbox|(?:daily|morning|evening|weekly) (?:briefing|digest|roundup|e-?mail)|(?:news|breaking news) alerts|free trial|(?:our|the) (?:telegram|whatsapp|youtube|viber) channel)\b/iu,
    evidence: 'The line invites to a newsletter, alerts or a channel.',
  },
  {
    reason: 'subscribe',
    cues: ['subscribe', 'promotion'],
    words: 90,
    needs: 'newsletterBox',
    form: /\b(?:click here to (?:subscribe|sign up|register)|never miss (?:a|an|another|any|our)\b|(?:thank you|thanks) for (?:signing up|subscribing)|(?:delivered|sent|straight) (?:directly |straight )?to your (?:inbox|phone|e-?mail)|you can (?:unsubscribe|opt out)|unsubscribe at any time|by (?:signing up|subscribing|submitting|registering)[^.]{0,40} you (?:agree|accept|consent)|(?:sign(?:ing)? up|subscribe)\b[^"“”]{0,120}\b(?:we['’]ll|we will|you['’]ll|you will) (?:send|receive|get|be the first)|(?:receive|send(?: you)?) (?:\w+ )?(?:promotional|marketing) (?:offers|e-?mails|messages))\b|(?:^|[,.!?:–—]\s)(?:sign up (?:for|to)|subscribe to|get)\s[^.“”"]{2,100}\bnewsletters?[^\p{L}\p{N}]{0,3}$/iu,
    evidence: 'The line belongs to the box of a newsletter.',
  },
  {
    reason: 'share',
    cues: ['share'],
    words: 16,
    form: new RegExp(
      `^[^\\p{L}\\p{N}]{0,6}(?:(?:share|tweet|post|pin(?: it)?|print|save|e-?mail|send|like|follow|copy link|comments?|link|copied|on|via|this|article|story|page|by|with|to|a|friends?|us|more|options|${NETWORKS}|\\d{1,6}k?|поделиться|поделитесь|поділитися|поширити|падзяліцца|teilen|partager|compartir|udostępnij)(?:[^\\p{L}\\p{N}]{1,6}|$)){1,16}$`,
      'iu',
    ),
    evidence: 'The line is a bar of share buttons.',
  },
  {
    reason: 'share',
    cues: ['share'],
    words: 40,
    form: new RegExp(
      `(?:^|[\\s.(])(?:(?:follow|like|find|join|connect with) (?:us|me|our [^.]{2,40}) on (?:${NETWORKS}|social media)\\b|join the (?:conversation|discussion|debate)\\b|(?:share|tell us) (?:your (?:thoughts|views|opinions|story)|what you think)\\b)`,
      'iu',
    ),
    evidence: 'The line invites to follow or to share on social networks.',
  },
  {
    reason: 'credits',
    cues: ['share', 'authors'],
    words: 60,
    form: new RegExp(
      `\\b[Ff]ollow (?:him|her|them|the (?:author|writer|reporter)|@\\w{2,30}|\\p{Lu}[\\w’'.-]{1,20}(?: \\p{Lu}[\\w’'.-]{1,20}){0,3}) (?:at @?\\w{2,30} )?on (?:${eitherCase(NETWORKS)})\\b|\\b[Ff]ollow @\\w{2,30}|\\bon (?:${eitherCase(NETWORKS)}) ?(?:at|:)? ?\\(?@\\w{2,30}`,
      'u',
    ),
    evidence: 'The line gives an author’s account on a social network.',
  },
  {
    reason: 'credits',
    cues: ['authors', 'navigation', 'share', 'subscribe'],
    words: 40,
    form: /^[^\p{L}\p{N}]{0,6}(?:write to|contact|e-?mail|reach|send (?:tips|comments|an e-?mail)|got a tip)\b[^"“”]{0,80}@\S{2,40}\.\w{2,}/iu,
    evidence: 'The line tells how to reach the author.',
  },
  {
    reason: 'credits',
    cues: ['authors', 'navigation', 'share', 'subscribe'],
    words: 40,
    needs: 'reached',
    form: /\b(?:can|may) be (?:reached|contacted|e-?mailed|followed) (?:at|on|via|by)\b/iu,
    evidence: 'The line tells how to reach the author.',
  },
  {
    reason: 'credits',
    cues: ['authors'],
    words: 60,
    form: /\b(?:are you a (?:source|whistleblower)|(?:got|have|do you have) (?:a|any) (?:\w+ )?(?:tip|tips|story|information))\b[^"“”]{0,160}\b(?:reach|contact|e-?mail|write|send|call|text|share|let us)\b|\bsend (?:us )?(?:your )?(?:news )?tips\b/iu,
    addressed: true,
    evidence: 'The line asks readers for tips.',
  },
  {
    reason: 'subscribe',
    cues: ['subscribe', 'comments', 'navigation', 'promotion', 'donate'],
    words: 700,
    needs: 'choice',
    form: /\b(?:choose|select) your (?:country|region|state|currency|language|edition|plan|newsletters?)\b/iu,
    evidence: 'The line holds the choices of a form.',
  },
  {
    reason: 'donate',
    cues: ['donate', 'paywall'],
    words: 9,
    form: /^[^\p{L}\p{N}]{0,6}(?:(?:donate|contribute|give)(?: (?:now|today|here|monthly|once))?|support (?:us|our \w+|independent (?:journalism|media|news))(?: (?:now|today))?|(?:support|join|subscribe to|donate to) [^.?!]{2,40}!|make an? (?:one-time |monthly )?(?:donation|contribution|gift)|become an? (?:member|supporter|patron|subscriber|friend)|chip in[^.]{0,30}|remind me (?:later|in \w+)|not ready to \w+[^.]{0,20}|(?:no thanks|not now|maybe later)|поддержать(?: (?:нас|проект|редакцию))?|поддержите нас|підтримати(?: нас)?|підтримайте нас|падтрымаць(?: нас)?|faire un don|jetzt spenden|donar)[^\p{L}\p{N}]{0,6}$/iu,
    evidence: 'The line is the button of an appeal for donations.',
  },
  {
    reason: 'donate',
    cues: ['donate', 'paywall'],
    words: 120,
    needs: 'support',
    form: /\b(?:your (?:\w+ )?(?:support|donation|contribution|gift|membership)s?\b[^"“”.]{0,80}\b(?:helps?|funds?|keeps?|allows?|makes?|enables?|possible|ensures?|difference|vital|goes)\b|we need your (?:help|support)|(?:please|would you|can you|will you) (?:consider )?(?:donat|support|contribut|becom|chipp?)(?:e|ing)?\b(?! to)|(?:support|donate to|fund|invest in) our (?:journalism|reporting|work|newsroom|mission)|(?:reader|donor|listener)[- ](?:supported|funded)|(?:supported|funded) by (?:our )?readers|a small favou?r\b)/iu,
    evidence: 'The line asks readers for support.',
  },
  {
    reason: 'donate',
    cues: ['donate'],
    words: 14,
    form: /^[^\p{L}\p{N}]{0,6}(?:(?:An? )?(?:[Mm]essage|[Aa]ppeal|[Nn]ote|[Ww]ord) (?:from (?:[Tt]he )?(?:[Ee]ditors?|team|newsroom|\p{Lu})[^.]{0,40}|to (?:our )?readers?)[^\p{L}\p{N}]{0,3}$|[Dd]ear (?:[Rr]eaders?|[Ff]riends?|[Ss]upporters?)[^\p{L}\p{N}]{0,3}$|(?:[Уу]важаемые|[Дд]орогие) (?:читатели|друзья)[^\p{L}\p{N}]{0,3}$|(?:[Шш]ановні|[Дд]орогі) (?:читачі|друзі)[^\p{L}\p{N}]{0,3}$|(?:[Шш]аноўныя|[Дд]арагія) (?:чытачы|сябры)[^\p{L}\p{N}]{0,3}$)/u,
    evidence: 'The line opens a message to the readers.',
  },
  {
    reason: 'donate',
    cues: ['donate', 'paywall', 'subscribe'],
    words: 120,
    form: /^[^\p{L}\p{N}]{0,6}(?:(?:editor|publisher)['’]?s['’]? )?note\b[^"“”]{0,300}\b(?:support us|support our|want to support|subscrib\w{1,4}|sign up|join|donate|become an?|our (?:[\w-]{2,20} )?(?:coverage|journalism|reporting)\b[^"“”]{0,60}\bfree)\b/iu,
    addressed: true,
    evidence: 'The note asks readers to subscribe, join or support.',
  },
  {
    reason: 'paywall',
    cues: ['paywall', 'subscribe', 'donate'],
    words: 60,
    needs: 'access',
    form: /\b(?:already (?:a|an) (?:subscriber|member)|(?:subscribe|log in|sign in|register|join|create (?:an|a free) account) to (?:continue|keep|read|unlock|access|view)|(?:unlimited|full|digital) access\b[^"“”]{0,60}\b(?:for|to|from|subscri\w*)|(?:subscribe|join|support)\b[^"“”]{0,60}\b(?:as little as|starting (?:at|from)|just|only) ?[$£€]\s?\d|cancel (?:anytime|at any time)|(?:free articles?|articles?) (?:left|remaining)|(?:for|to) subscribers only|только для подписчиков|(?:лише|тільки) для (?:підписників|передплатників)|réservé aux abonnés|nur für abonnenten|solo para suscriptores)/iu,
    evidence: 'The line asks for a subscription to read on.',
  },
  {
    reason: 'credits',
    cues: ['rights'],
    words: 70,
    form: /^[^\p{L}\p{N}]{0,6}(?:copyright|\(c\))[^\p{L}\p{N}]|©\s{0,2}(?:copyright )?\d{4}|©\s{0,2}\p{Lu}|\ball rights reserved\b|\bmay not be (?:published|reproduced|copied|redistributed)|\bwithout (?:the )?(?:prior |express )?(?:written )?permission\b|все права защищены|(?:усі|всі) права (?:захищен|належ)|усе правы абаронены|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|wszelkie prawa zastrzeżone/iu,
    evidence: 'The line states a copyright.',
  },
  {
    reason: 'credits',
    cues: ['rights'],
    words: 70,
    form: /\bthis (?:article|story|post|piece|essay|report|content|column|interview)(?: (?:was|has been|is))? (?:(?:first|originally|also) (?:published|appeared|ran|posted)|republished|reprinted|re-?posted|syndicated|produced (?:by|in partnership))\b|\b(?:re)?published (?:here )?(?:with|under)(?: the)?(?: \w+)? (?:permission|licen[cs]e)|\b(?:views?|opinions?) expressed\b[^"“”]{0,120}\b(?:own|not necessarily|do not|does not|those of|solely)\b|^source link[^\p{L}\p{N}]{0,3}$|\b(?:this story has not been edited|auto-?generated from)\b/iu,
    evidence: 'The line is a note on republishing or on whose opinion this is.',
  },
  {
    reason: 'credits',
    cues: ['rights'],
    words: 6,
    form: /^[^\p{L}\p{N}]{0,4}(?:источник|джерело|крыніца|quelle|fuente|źródło|source)\s{0,2}:?\s{0,2}(?:https?:\/\/)?[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,30}){1,3}\S{0,80}\s{0,3}$/iu,
    evidence: 'The line names the site the text was taken from.',
  },
  {
    reason: 'navigation',
    cues: ['tags'],
    words: 40,
    form: /^[^\p{L}\p{N}]{0,6}(?:tags?|tagged(?: (?:with|under|in|as))?|topics?|keywords?|key words|labels|categor(?:y|ies)|filed (?:under|in)|posted (?:in|under)|in this (?:article|story)|теги|метки|темы|рубрик[аи]|теґи|мітки|тэгі|schlagworte|themen|mots-clés|etiquetas|tagi)\s{0,2}[:|]/iu,
    evidence: 'The line lists tags.',
  },
  {
    reason: 'navigation',
    cues: ['tags'],
    words: 12,
    form: /^[^\p{L}\p{N}]{0,6}(?:(?:last )?(?:updated|modified|edited)(?: on| at)?\b[^.]{0,40}|this (?:article|story) is more than \w+ \w+ old|\d{1,3} ?(?:min(?:ute)?s?)(?: to)? read|(?:an?|\d{1,3}) (?:minutes?|hours?|days?|weeks?) ago|\d[\d ,.]{0,9} (?:views?|shares?|likes?|reads?|просмотр\w*|перегляд\w*))[^\p{L}\p{N}]{0,4}$/iu,
    evidence: 'The line tells how old, how long or how much read the page is.',
  },
  {
    reason: 'translation',
    cues: ['tags', 'promotion', 'translation'],
    words: 60,
    form: /^authors? tags?\b/iu,
    evidence: 'The line holds the labels of authors and tags, translated by machine.',
  },
  {
    reason: 'promotion',
    cues: ['translation', 'related', 'promotion', 'share'],
    words: 140,
    needs: 'translated',
    form: /^Read (?:on|in) \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})? (?:Pro|Plus|Premium)\b|\bSubscribe to (?:Ru[Tt]ube|Telegram|VKontakte|VK|Dzen|Yandex)\b|^(?:Materials?|News|See) on the (?:topic|subject)\b/u,
    evidence: 'The line is a promotion, translated by machine.',
  },
  {
    reason: 'comments',
    cues: ['comments', 'subscribe'],
    words: 24,
    form: /^[^\p{L}\p{N}]{0,6}(?:(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment)|(?:view|show|hide|read|load)(?: all)?(?: \d{1,5})? comments?|comments? (?:are )?(?:closed|off|disabled|\(\d{1,5}\)|policy)|no comments(?: yet)?|\d{1,5} comments?|(?:log|sign) ?in(?: or (?:register|sign up))? to (?:comment|reply|post)|be the first to comment|join the debate|have your say|(?:оставить|добавить|написать) комментарий|(?:залишити|додати) коментар|пакінуць каментар|kommentar schreiben|laisser un commentaire|dejar? un comentario|dodaj komentarz)(?!\p{L})|\b(?:e-?mail address will not be published|required fields are marked|save my name)/iu,
    evidence: 'The line belongs to a form for comments.',
  },
  {
    reason: 'promotion',
    cues: ['promotion', 'share', 'subscribe', 'related'],
    words: 30,
    form: /^[^\p{L}\p{N}]{0,6}(?:(?:click here )?(?:download|get|install|try)(?: (?:the|our|your))?(?: (?:free|new|latest|mobile|\p{Lu}[\p{L}’'-]{1,20})){0,4} app\b|watch (?:the )?(?:latest|full|more|live)[^.“”"]{0,30}\b(?:videos?|episodes?|clips?|stream|coverage) (?:at|on) \S{3,40}$|(?:subscribe to|listen (?:to|on)|find us on|watch us on|available on|follow)\b[^"“”]{0,50}\b(?:podcasts?|youtube|spotify|telegram|google news|apple news|app store|google play)\b|visit (?:our|the [^.]{2,40}|[^.]{2,40}['’]s) (?:home ?page|web ?site|site|store|shop)\b|(?:скачать|скачайте|завантажити|завантажте) (?:наше |наш |мобильное )?(?:приложение|додаток)|(?:мы|читайте нас|смотрите нас|следите за нами) в (?:telegram|телеграм)|(?:ми|читайте нас) (?:в|у) (?:telegram|телеграм))/iu,
    evidence: 'The line advertises an app, a channel or a podcast.',
  },
  {
    reason: 'cookies',
    cues: ['cookies'],
    words: 80,
    form: /\b(?:(?:we|this (?:web ?)?(?:site|page)|our (?:web ?)?site|and our partners)\b[^.]{0,40}\buses? (?:\w+ )?cookies\b|accept (?:all|cookies)|cookie (?:policy|settings|preferences)|protected by recaptcha|enable javascript|(?:disable|turn off) (?:your )?ad ?blocker|by (?:continuing|using|visiting|browsing)[^.]{0,60} you (?:agree|accept|consent))/iu,
    evidence: 'The line is a notice on cookies or privacy.',
  },
  {
    reason: 'related',
    cues: [],
    words: 26,
    form: /^\p{Lu}[^.:“”"]{2,36}:\p{Lu}[^:]{2,200}[^.!?:\s]$/u,
    evidence: 'A label and the headline of another article have run together.',
  },
  {
    reason: 'subscribe',
    cues: ['subscribe'],
    words: 30,
    addressed: true,
    form: /^[^\p{L}\p{N}]{0,6}(?:sign up|subscribe|newsletters?(?: (?:sign[ -]?up|subscription))?(?=[^\p{L}\p{N}]{0,6}$)|enter your e-?mail|подпи(?:шитесь|сывайтесь|саться|ска)|підпи(?:шіться|суйтесь|сатися|ска)|падпі(?:шыцеся|свайцеся|сацца)|abonnieren|abonnez-vous|suscr[ií]b(?:ete|ase|irse)|zapisz się)(?![\p{L}])(?![^"“”]{0,90}\b(?:said|says|told)\b)/iu,
    evidence: 'The line opens with a call to subscribe.',
  },
];

const NEEDED_BITS = PATTERNS.map(({ needs }) => (needs === undefined ? 0 : rareBit(needs)));
const CUE_BITS = PATTERNS.map(({ cues }) => cues.reduce((bits, cue) => bits | (1 << CUES.indexOf(cue)), 0));

/** Index in `PATTERNS` of the first form the line has outside quotation marks; -1 for none. */
export function patternOf(text: string, line: Line): number {
  if (line.end - line.start > LONGEST || (line.cueCount + line.copyrights + line.ats === 0 && !line.hasGluedColon))
    return -1;
  let content: string | undefined;
  for (let index = 0; index < PATTERNS.length; index++) {
    const pattern = PATTERNS[index]!;
    if (line.words > pattern.words || !mayFit(line, index)) continue;
    if (pattern.addressed && !line.startsWithOrder && line.reader + line.newsroom === 0) continue;
    content ??= text.slice(line.start, line.end);
    const match = pattern.form.exec(content);
    if (match !== null && !inQuotation(content, match.index)) return index;
  }
  return -1;
}

function mayFit(line: Line, index: number): boolean {
  const needed = NEEDED_BITS[index]!;
  if (needed !== 0 && (needed & line.rareWords) === 0) return false;
  const bits = CUE_BITS[index]!;
  if (bits === 0) return line.hasGluedColon;
  if ((bits & line.cueBits) !== 0) return true;
  return line.copyrights + line.ats > 0 && PATTERNS[index]!.reason === 'credits';
}

/** Whether a quotation is open before the offset: then the words are somebody's. */
function inQuotation(line: string, offset: number): boolean {
  let open = false;
  for (let i = 0; i < offset; i++) {
    const code = line.charCodeAt(i);
    if (code === 0x22) open = !open;
    else if (code === 0x201c || code === 0xab || code === 0x201e) open = true;
    else if (code === 0x201d || code === 0xbb) open = false;
  }
  return open;
}

/** Whether the line is nothing but a sign that closes a banner: × or ✕. */
export function isClosingSign(text: string, line: Line): boolean {
  return line.words === 0 && line.lastSign !== WORD && /^[×✕✖✗⨯]$/u.test(text.slice(line.start, line.end));
}
