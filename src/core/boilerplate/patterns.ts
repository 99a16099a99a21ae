import type { BoilerplateReason } from './block.ts';
import { CUES, type Cue } from './lexicon.ts';
import { type Line, WORD } from './line.ts';

/** A form of line that is boilerplate whatever stands around it. */
export interface Pattern {
  readonly reason: BoilerplateReason;
  /** One of these cues must be in the line, so that most lines meet no expression at all. */
  readonly cues: readonly Cue[];
  /** Most words of such a line. */
  readonly words: number;
  readonly form: RegExp;
  /** The evidence as readers see it. */
  readonly evidence: string;
}

/** Longer lines are paragraphs: forms are not looked for in them, so that no expression meets a huge line. */
const LONGEST = 1200;

const NETWORKS =
  'facebook|twitter|x|instagram|whatsapp|telegram|viber|linkedin|pinterest|reddit|tumblr|flipboard|bluesky|mastodon|threads|tiktok|youtube|vk|google|messenger';

/** Every gap is bounded, and every expression begins at the line's start or at a rare word: linear on any line. */
export const PATTERNS: readonly Pattern[] = [
  {
    reason: 'advertising',
    cues: ['advertising'],
    words: 12,
    form: /^\W{0,6}(?:(?:advert(?:isement)?s?|ads?|sponsored(?: (?:content|links?|post|message))?|paid (?:content|post)|partner content|(?:sponsored|presented) by [^.]{2,40}|реклама|рэклама|на правах реклам[иы]|anzeige|werbung|publicité|publicidad|reklama)\W{0,6}){1,3}$/i,
    evidence: 'The line is the label of an advertisement.',
  },
  {
    reason: 'advertising',
    cues: ['advertising'],
    words: 10,
    form: /^\W{0,6}(?:(?:the )?(?:story|article|post) continues|continues (?:below|after)|(?:keep|continue) (?:reading|scrolling) (?:below|after|for)|scroll (?:down )?(?:to|for))\b/i,
    evidence: 'The line tells where the article goes on after an advertisement.',
  },
  {
    reason: 'related',
    cues: ['related', 'translation'],
    words: 40,
    form: /^\W{0,6}(?:related|(?:see|read|watch|listen|more|also|recommended|explained|explainer|up next|don['’]t miss|must[- ]reads?|in pictures|photos?|video|gallery)(?: (?:also|more|next|now|this|on this|stories|story|articles?|coverage|news|the full story))?|related (?:stories|story|articles?|coverage|content|news|links?|topics|posts|video))\s{0,3}[:|»›>–—]\s{0,3}\S/i,
    evidence: 'The line opens with a label such as “Read more:”, and a link to another article follows.',
  },
  {
    reason: 'related',
    cues: ['related', 'translation'],
    words: 10,
    form: /^\W{0,6}(?:(?:read|see|view|show|load|get|find|watch|know|learn) (?:more|all|also|next|full|out)|more|related|recommended|trending|most|top|latest|popular|you (?:may|might)|what to (?:read|watch)|next|previous)\b(?: (?:more|also|like|be|interested|in|out|full|next|on|about|from|for|you|this|the|all|our|now|read|viewed|popular|shared|commented|stories|story|articles?|coverage|news|topics?|posts?|videos?|links?|content|headlines|here|\S{1,20})){0,6}\W{0,6}$/i,
    evidence: 'The line is the heading or the button of a list of other articles.',
  },
  {
    reason: 'related',
    cues: ['related'],
    words: 40,
    form: /(?:^|[\s.!?…])(?:(?:read|see|view|learn|find out) more|read (?:the )?full (?:story|article|report)|full (?:story|article|coverage)|continue reading|click here(?: (?:to|for) [^.]{2,50})?|подробнее|читать далее|читать полностью|детальніше|докладніше|читати далі|weiterlesen|lire la suite|leer más|czytaj (?:dalej|więcej))\s{0,2}[.…»›>→]{0,4}$/i,
    evidence: 'The line ends with the link “read more”.',
  },
  {
    reason: 'related',
    cues: ['related'],
    words: 60,
    form: /^\W{0,6}(?:(?:read|see|watch)[, ]{1,2}(?:also|too|next)|also (?:read|see|watch)|related (?:stories|story|articles?|coverage|posts?|content)|читайте (?:также|ещё|еще)|читать также|смотрите также|(?:ранее|материалы) по теме|читайте також|дивіться також|чытайце таксама|lesen sie auch|mehr zum thema|(?:à )?lire aussi|voir aussi|l[ée]e[ar]? también|te puede interesar|czytaj (?:także|też)|zobacz (?:także|też))\b/i,
    evidence: 'The line opens with “read also”.',
  },
  {
    reason: 'related',
    cues: ['related', 'navigation'],
    words: 8,
    form: /^\W{0,4}(?:(?:view|open|show|launch|loading)? ?(?:photo |image |video |picture )?(?:gallery|slide ?show|galleries)|(?:play|watch)(?: the)? video|\d{1,4} (?:photos?|images?|pictures?|videos?))(?: \(\d+\))?\W{0,4}$/i,
    evidence: 'The line is the control of a gallery or a player.',
  },
  {
    reason: 'subscribe',
    cues: ['subscribe', 'promotion', 'share'],
    words: 90,
    form: /\b(?:sign(?:ing)?[ -]up|subscribe|register|receive|get|join)\b[^"“”]{0,120}\b(?:newsletters?|e-?mail (?:alerts?|updates?|list)|mailing list|inbox|(?:daily|morning|evening|weekly) (?:briefing|digest|roundup|e-?mail)|(?:news|breaking news) alerts|free trial|(?:our|the) (?:telegram|whatsapp|youtube|viber) channel)\b/i,
    evidence: 'The line invites to a newsletter, alerts or a channel.',
  },
  {
    reason: 'subscribe',
    cues: ['subscribe'],
    words: 16,
    form: /^\W{0,6}(?:sign up|subscribe|newsletters?(?: (?:sign[ -]?up|subscription))?|enter your e-?mail|your e-?mail(?: address)?|подпи(?:шитесь|сывайтесь|саться|ска)|підпи(?:шіться|суйтесь|сатися|ска)|падпі(?:шыцеся|свайцеся|сацца)|abonnieren|abonnez-vous|suscr[ií]b(?:ete|ase|irse)|zapisz się)(?![\p{L}])(?![^"“”]{0,90}\b(?:said|says|told)\b)/iu,
    evidence: 'The line opens with a call to subscribe.',
  },
  {
    reason: 'subscribe',
    cues: ['subscribe', 'promotion'],
    words: 50,
    form: /\b(?:click here to (?:subscribe|sign up|register)|never miss (?:a|an|another|any|our)\b|(?:thank you|thanks) for (?:signing up|subscribing)|(?:delivered|sent|straight) (?:directly |straight )?to your (?:inbox|phone|e-?mail)|you can (?:unsubscribe|opt out)|unsubscribe at any time|by (?:signing up|subscribing|submitting|registering)[^.]{0,40} you (?:agree|accept|consent))\b/i,
    evidence: 'The line belongs to the box of a newsletter.',
  },
  {
    reason: 'share',
    cues: ['share'],
    words: 16,
    form: new RegExp(
      `^\\W{0,6}(?:(?:share|tweet|post|pin(?: it)?|print|save|e-?mail|send|like|follow|copy link|comments?|link|copied|on|via|this|article|story|page|by|with|to|a|friends?|us|more|options|${NETWORKS}|\\d{1,6}k?|поделиться|поделитесь|поділитися|поширити|падзяліцца|teilen|partager|compartir|udostępnij)(?:\\W{1,6}|$)){1,16}$`,
      'i',
    ),
    evidence: 'The line is a bar of share buttons.',
  },
  {
    reason: 'share',
    cues: ['share'],
    words: 40,
    form: new RegExp(
      `(?:^|[\\s.(])(?:(?:follow|like|find|join|connect with) (?:us|me|our [^.]{2,40}) on (?:${NETWORKS}|social media)\\b|join the (?:conversation|discussion|debate)\\b|(?:share|tell us) (?:your (?:thoughts|views|opinions|story)|what you think)\\b)`,
      'i',
    ),
    evidence: 'The line invites to follow or to share on social networks.',
  },
  {
    reason: 'credits',
    cues: ['share', 'authors'],
    words: 60,
    form: new RegExp(
      `\\bfollow (?:him|her|them|the (?:author|writer|reporter)|@\\w{2,30}|\\p{Lu}[\\w’'.-]{1,20}(?: \\p{Lu}[\\w’'.-]{1,20}){0,3}) (?:at @?\\w{2,30} )?on (?:${NETWORKS})\\b|\\bfollow @\\w{2,30}|\\bon (?:twitter|x|threads|bluesky) ?(?:at|:)? ?\\(?@\\w{2,30}`,
      'iu',
    ),
    evidence: 'The line gives an author’s account on a social network.',
  },
  {
    reason: 'credits',
    cues: ['authors', 'navigation', 'share', 'subscribe'],
    words: 40,
    form: /^\W{0,6}(?:write to|contact|e-?mail|reach|send (?:tips|comments|an e-?mail)|got a tip)\b[^"“”]{0,80}@\S{2,40}\.\w{2,}|\b(?:can|may) be (?:reached|contacted|e-?mailed|followed) (?:at|on|via|by)\b/i,
    evidence: 'The line tells how to reach the author.',
  },
  {
    reason: 'donate',
    cues: ['donate', 'paywall'],
    words: 9,
    form: /^\W{0,6}(?:(?:donate|contribute|give)(?: (?:now|today|here|monthly|once))?|support (?:us|our \w+|independent \w+|\p{Lu}[^.?!:]{2,30})|make an? (?:one-time |monthly )?(?:donation|contribution|gift)|become an? (?:member|supporter|patron|subscriber|friend)|chip in[^.]{0,30}|remind me (?:later|in \w+)|not ready to \w+[^.]{0,20}|(?:no thanks|not now|maybe later)|поддержать(?: (?:нас|проект|редакцию))?|поддержите нас|підтримати(?: нас)?|підтримайте нас|падтрымаць(?: нас)?|faire un don|jetzt spenden|donar)\W{0,6}$/iu,
    evidence: 'The line is the button of an appeal for donations.',
  },
  {
    reason: 'donate',
    cues: ['donate', 'paywall'],
    words: 120,
    form: /\b(?:your (?:\w+ )?(?:support|donation|contribution|gift|membership)s?\b[^"“”.]{0,80}\b(?:helps?|funds?|keeps?|allows?|makes?|enables?|possible|ensures?|difference|vital|goes)\b|we need your (?:help|support)|(?:please|would you|can you|will you) (?:consider )?(?:donat|support|contribut|becom|chipp?)(?:e|ing)?\b(?! to)|(?:support|donate to|fund|invest in) our (?:journalism|reporting|work|newsroom|mission)|(?:reader|donor|listener)[- ](?:supported|funded)|(?:supported|funded) by (?:our )?readers|a small favou?r\b)/i,
    evidence: 'The line asks readers for support.',
  },
  {
    reason: 'donate',
    cues: ['donate'],
    words: 14,
    form: /^\W{0,6}(?:(?:an? )?(?:message|appeal|note|word) (?:from (?:the )?(?:editors?|team|newsroom|\p{Lu})[^.]{0,40}|to (?:our )?readers?)\W{0,3}$|dear (?:readers?|friends?|supporters?)\W{0,3}$|(?:уважаемые|дорогие) (?:читатели|друзья)\W{0,3}$|(?:шановні|дорогі) (?:читачі|друзі)\W{0,3}$|(?:шаноўныя|дарагія) (?:чытачы|сябры)\W{0,3}$)/iu,
    evidence: 'The line opens a message to the readers.',
  },
  {
    reason: 'paywall',
    cues: ['paywall', 'subscribe', 'donate'],
    words: 60,
    form: /\b(?:already (?:a|an) (?:subscriber|member)|(?:subscribe|log in|sign in|register|join|create (?:an|a free) account) to (?:continue|keep|read|unlock|access|view)|(?:unlimited|full|digital) access\b[^"“”]{0,60}\b(?:for|to|from|subscri\w*)|(?:subscribe|join|support)\b[^"“”]{0,60}\b(?:as little as|starting (?:at|from)|just|only) ?[$£€]\s?\d|cancel (?:anytime|at any time)|(?:free articles?|articles?) (?:left|remaining)|(?:for|to) subscribers only|только для подписчиков|(?:лише|тільки) для (?:підписників|передплатників)|réservé aux abonnés|nur für abonnenten|solo para suscriptores)/i,
    evidence: 'The line asks for a subscription to read on.',
  },
  {
    reason: 'credits',
    cues: ['rights'],
    words: 70,
    form: /^\W{0,6}(?:copyright|\(c\))\W|©\s{0,2}(?:copyright )?\d{4}|©\s{0,2}\p{Lu}|\ball rights reserved\b|\bmay not be (?:published|reproduced|copied|redistributed)|\bwithout (?:the )?(?:prior |express )?(?:written )?permission\b|все права защищены|(?:усі|всі) права (?:захищен|належ)|усе правы абаронены|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|wszelkie prawa zastrzeżone/iu,
    evidence: 'The line states a copyright.',
  },
  {
    reason: 'credits',
    cues: ['rights'],
    words: 70,
    form: /\bthis (?:article|story|post|piece|essay|report|content|column|interview)(?: (?:was|has been|is))? (?:(?:first|originally|also) (?:published|appeared|ran|posted)|republished|reprinted|re-?posted|syndicated|produced (?:by|in partnership))\b|\b(?:re)?published (?:here )?(?:with|under)(?: the)?(?: \w+)? (?:permission|licen[cs]e)|\b(?:views?|opinions?) expressed\b[^"“”]{0,120}\b(?:own|not necessarily|do not|does not|those of|solely)\b|^source link\W{0,3}$|\b(?:this story has not been edited|auto-?generated from)\b/i,
    evidence: 'The line is a note on republishing or on whose opinion this is.',
  },
  {
    reason: 'credits',
    cues: ['rights'],
    words: 6,
    form: /^\W{0,4}(?:источник|джерело|крыніца|quelle|fuente|źródło|source)\s{0,2}:?\s{0,2}(?:https?:\/\/)?[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,30}){1,3}\S{0,80}\s{0,3}$/iu,
    evidence: 'The line names the site the text was taken from.',
  },
  {
    reason: 'navigation',
    cues: ['tags'],
    words: 40,
    form: /^\W{0,6}(?:tags?|tagged(?: (?:with|under|in|as))?|topics?|keywords?|key words|labels|categor(?:y|ies)|filed (?:under|in)|posted (?:in|under)|in this (?:article|story)|теги|метки|темы|рубрик[аи]|теґи|мітки|тэгі|schlagworte|themen|mots-clés|etiquetas|tagi)\s{0,2}[:|]/i,
    evidence: 'The line lists tags.',
  },
  {
    reason: 'navigation',
    cues: ['tags'],
    words: 12,
    form: /^\W{0,6}(?:(?:last )?(?:updated|modified|edited)(?: on| at)?\b[^.]{0,40}|authors? tags?\b[^.]{0,60}|this (?:article|story) is more than \w+ \w+ old|\d{1,3} ?(?:min(?:ute)?s?)(?: to)? read|(?:an?|\d{1,3}) (?:minutes?|hours?|days?|weeks?) ago|\d[\d ,.]{0,9} (?:views?|shares?|likes?|reads?|просмотр\w*|перегляд\w*))\W{0,4}$/i,
    evidence: 'The line tells how old, how long or how much read the page is.',
  },
  {
    reason: 'translation',
    cues: ['tags', 'promotion', 'translation'],
    words: 60,
    form: /^authors? tags?\b/i,
    evidence: 'The line holds the labels of authors and tags, translated by machine.',
  },
  {
    reason: 'translation',
    cues: ['translation', 'related', 'promotion', 'share'],
    words: 140,
    form: /^read on \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})? (?:pro|plus|premium)\b|\bsubscribe to (?:rutube|telegram|vkontakte|vk|dzen|yandex)\b|^(?:material|news|see)s? on the (?:topic|subject)\b/iu,
    evidence: 'The line is a promotion, translated by machine.',
  },
  {
    reason: 'comments',
    cues: ['comments', 'subscribe'],
    words: 24,
    form: /^\W{0,6}(?:(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment)|(?:view|show|hide|read|load)(?: all)?(?: \d{1,5})? comments?|comments? (?:are )?(?:closed|off|disabled|\(\d{1,5}\)|policy)|no comments(?: yet)?|\d{1,5} comments?|(?:log|sign) ?in(?: or (?:register|sign up))? to (?:comment|reply|post)|be the first to comment|join the debate|have your say|(?:оставить|добавить|написать) комментарий|(?:залишити|додати) коментар|пакінуць каментар|kommentar schreiben|laisser un commentaire|dejar? un comentario|dodaj komentarz)\b|\b(?:e-?mail address will not be published|required fields are marked|save my name)/iu,
    evidence: 'The line belongs to a form for comments.',
  },
  {
    reason: 'promotion',
    cues: ['promotion', 'share', 'subscribe'],
    words: 30,
    form: /^\W{0,6}(?:(?:download|get|install|try)(?: (?:the|our|your))?(?: (?:free|new|latest|mobile|\p{Lu}[\p{L}’'-]{1,20})){0,4} app\b|(?:subscribe to|listen (?:to|on)|find us on|watch us on|available on|follow)\b[^"“”]{0,50}\b(?:podcasts?|youtube|spotify|telegram|google news|apple news|app store|google play)\b|visit (?:our|the [^.]{2,40}) (?:home ?page|web ?site|site|store|shop)\b|(?:скачать|скачайте|завантажити|завантажте) (?:наше |наш |мобильное )?(?:приложение|додаток)|(?:мы|читайте нас|смотрите нас|следите за нами) в (?:telegram|телеграм)|(?:ми|читайте нас) (?:в|у) (?:telegram|телеграм))/iu,
    evidence: 'The line advertises an app, a channel or a podcast.',
  },
  {
    reason: 'cookies',
    cues: ['cookies'],
    words: 80,
    form: /\b(?:(?:we|this (?:web ?)?(?:site|page)|our (?:web ?)?site|and our partners)\b[^.]{0,40}\buses? (?:\w+ )?cookies\b|accept (?:all|cookies)|cookie (?:policy|settings|preferences)|protected by recaptcha|enable javascript|(?:disable|turn off) (?:your )?ad ?blocker|by (?:continuing|using|visiting|browsing)[^.]{0,60} you (?:agree|accept|consent))/i,
    evidence: 'The line is a notice on cookies or privacy.',
  },
];

const BIT = new Map(CUES.map((cue, bit) => [cue, bit]));
const CUE_BITS = PATTERNS.map(({ cues }) => cues.map((cue) => BIT.get(cue) ?? 0));

/** Index in `PATTERNS` of the first form the line has outside quotation marks; -1 for none. */
export function patternOf(text: string, line: Line): number {
  if (line.end - line.start > LONGEST || (line.cueCount === 0 && line.copyrights === 0)) return -1;
  let content: string | undefined;
  for (let index = 0; index < PATTERNS.length; index++) {
    const pattern = PATTERNS[index]!;
    if (line.words > pattern.words || !mayFit(line, index)) continue;
    content ??= text.slice(line.start, line.end);
    const match = pattern.form.exec(content);
    if (match !== null && !inQuotation(content, match.index)) return index;
  }
  return -1;
}

function mayFit(line: Line, index: number): boolean {
  for (const bit of CUE_BITS[index]!) if (line.cues[bit]! > 0) return true;
  return line.copyrights > 0 && PATTERNS[index]!.reason === 'credits';
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
