import { randomFrom } from '../../../../scripts/random.ts';

/** A paragraph of an article with a promotion put into it: the text, and the promotion's offsets in it. */
export interface Fused {
  readonly text: string;
  readonly paragraph: Place;
  readonly promotion: Place;
  readonly template: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Promotions as sites put them into paragraphs; `…` stands for the headline of another article. */
export const RULES_HALF: readonly string[] = [
  'Sign up here to get our harbour briefing by e-mail every Friday.',
  'Read also: ….',
  'Follow our reporters on Telegram for the latest from the strait.',
  'You can support our newsroom with a small monthly gift.',
  'Subscribers can read the full interview in our app.',
  'Click here to see all photos of the day.',
  'More on this story: ….',
  'Download our free app and never miss a departure.',
  'Share this article with your friends on Facebook.',
  'Listen to our podcast about the bridge on Spotify.',
  'Read on Courier Pro: ….',
  'Do you like what you read? Become a member today.',
  'Подписывайтесь на наш канал в Telegram, чтобы не пропустить новости пролива.',
  'Читайте также: ….',
  'Поддержите редакцию: оформите ежемесячное пожертвование.',
  'Підписуйтеся на наш Telegram, щоб не пропустити головне.',
  'Читайте також: ….',
  'Чытайце таксама: ….',
  'Abonnieren Sie unseren Newsletter, um nichts zu verpassen.',
  'Lesen Sie auch: ….',
  'Laden Sie jetzt unsere App herunter.',
  'Abonnez-vous à notre lettre d’information quotidienne.',
  'Lire aussi : ….',
  'Téléchargez notre application gratuite.',
  'Suscríbete a nuestro boletín diario.',
  'Lea también: ….',
  'Síguenos en WhatsApp para no perderte nada.',
  'Zapisz się do naszego newslettera.',
  'Czytaj także: ….',
  'To read the whole investigation, subscribe to Gazette Plus.',
  'If you value independent journalism, please consider becoming a supporter.',
  'Related: ….',
  'Want more stories like this one? Sign up for our free weekly letter.',
  'Don’t miss the best of our weekend reporting: join our mailing list.',
  'Turn on notifications to be the first to know.',
  'For more news from the coast, follow us on Instagram.',
  'You will find more photos in our gallery.',
  'We need your help to keep this site free.',
  'Leave a comment and have your say.',
  'A subscription costs less than a coffee a week.',
  'Our app is free on Google Play.',
  'Read the full story on our website.',
  'Следите за нами в соцсетях, чтобы ничего не пропустить.',
  'Оставляйте комментарии и делитесь с друзьями.',
  'Слушайте наш подкаст каждую пятницу.',
  'Читайте нас у Facebook.',
  'Завантажте наш застосунок безкоштовно.',
  'Далучайцеся да нас у Telegram.',
  'Mit unserer App verpassen Sie keine Nachricht.',
  'Unterstützen Sie unabhängigen Journalismus mit einer Spende.',
  'Mehr Nachrichten finden Sie auf unserem WhatsApp-Kanal.',
  'Soutenez notre rédaction par un don mensuel.',
  'Pour lire la suite, abonnez-vous dès maintenant.',
  'Apoya el periodismo independiente con una donación mensual.',
  'Más noticias en nuestro canal de Telegram.',
  'Wesprzyj naszą redakcję i zostań patronem.',
  'Więcej na ten temat: ….',
];

/** Others of the same kinds, which the rules were not written by. */
export const TEST_HALF: readonly string[] = [
  'Popular now: ….',
  'Before you go on reading, sign up for our evening letter.',
  'Your gift, however small, keeps this newsroom open.',
  'You can also hear this story as a podcast in our free app.',
  'Got news for us? Send your tips and photos by WhatsApp.',
  'Get the week’s best stories from the coast delivered to your inbox: subscribe to our Sunday newsletter.',
  'See also: ….',
  'Join us on WhatsApp, where we post breaking news first.',
  'Help us keep reporting: donate what you can.',
  'Watch the video on our YouTube channel.',
  'Install the Gazette app for alerts on ferries and trains.',
  'Tell us what you think in the comments below.',
  'Our weekly podcast takes you behind the scenes; listen wherever you get your podcasts.',
  'Read in Ledger Premium: ….',
  'Read more here.',
  'Больше новостей — в нашем телеграм-канале, подпишитесь.',
  'Смотрите также: ….',
  'Скачайте наше приложение и читайте новости без рекламы.',
  'Підтримайте нашу редакцію будь-якою сумою.',
  'Дивіться також: ….',
  'Падпішыцеся на наш канал у Telegram.',
  'Melden Sie sich hier für unseren kostenlosen Newsletter an.',
  'Mehr zum Thema: ….',
  'Folgen Sie uns auf Instagram und WhatsApp.',
  'Inscrivez-vous à notre newsletter pour ne rien manquer.',
  'À lire aussi : ….',
  'Suivez-nous sur Facebook et Telegram.',
  'Reciba cada mañana nuestro boletín en su correo: suscríbase aquí.',
  'Te puede interesar: ….',
  'Descarga nuestra aplicación gratis.',
  'Obserwuj nas na Facebooku i Instagramie.',
  'Zobacz także: ….',
  'Pobierz naszą aplikację.',
];

const HEADLINES = [
  'Why the night ferry has no captain',
  'Ledger of a lost lighthouse',
  '“We were never asked”: a village and its quarry',
  'Eleven lanterns and a rowing boat',
  'What the harbour pilots earn',
] as const;

/** Between two sentences of a paragraph. */
const BETWEEN = /(?<=\p{Ll}{2}[.!?]["”»]?) (?=["“«]?\p{Lu}\p{Ll})/u;

/** Sentences of one quotation stay together: what is put between them would be somebody's words. */
function joinQuoted(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const sentence of sentences) {
    if (open) joined.push(`${joined.pop()} ${sentence}`);
    else joined.push(sentence);
    for (const sign of sentence) {
      if (sign === '"') open = !open;
      else if ('“«'.includes(sign)) open = true;
      else if ('”»'.includes(sign)) open = false;
    }
  }
  return joined;
}

/**
 * Puts promotions into the paragraphs of an article that have two sentences: each at the start, between two
 * sentences and at the end. The same seed gives the same.
 */
export function fusedInto(text: string, lines: readonly number[], templates: readonly string[], seed: number): Fused[] {
  const random = randomFrom(seed);
  const draw = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const all = text.split('\n');
  return lines.flatMap((number) => {
    const paragraph = all[number - 1]!;
    const sentences = joinQuoted(paragraph.split(BETWEEN));
    if (sentences.length < 2) return [];
    const middle = 1 + Math.floor(random() * (sentences.length - 1));
    return [0, middle, sentences.length].map((at) => {
      const template = draw(templates);
      const promotion = template.replace('…', draw(HEADLINES));
      const before = sentences.slice(0, at).map((sentence) => `${sentence} `);
      const after = sentences.slice(at).map((sentence) => ` ${sentence}`);
      const fused = [...before, promotion, ...after].join('');
      const start = all.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
      const inParagraph = start + before.join('').length;
      return {
        text: all.with(number - 1, fused).join('\n'),
        paragraph: { start, end: start + fused.length },
        promotion: { start: inParagraph, end: inParagraph + promotion.length },
        template,
      };
    });
  });
}
