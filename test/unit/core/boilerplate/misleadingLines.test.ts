import assert from 'node:assert/strict';
import { findBoilerplate } from '../../../../src/core/boilerplate/findBoilerplate.ts';
import { PARAGRAPHS, paragraphs, shippedModel } from './shippedModel.ts';

const CLOSE =
  'The port authority expects the first container ship of the summer on Friday, two weeks later than in other years.';

/** Articles with lines that look like boilerplate and are none. */
const ARTICLES: Readonly<Record<string, string>> = {
  'a police appeal with an address': paragraphs(
    'Lanterns stolen from the north quay',
    'Officers are looking for two men who unscrewed eleven brass lanterns from the north quay during the night to Sunday and drove away with them.',
    'The lanterns are worth little as brass, but they were cast for the opening of the harbour and cannot be replaced, the museum said.',
    'Anyone with information is asked to write to detectives at lanterns@police.example or to call 555-0142.',
  ),
  'sub-headings': paragraphs(
    'What the bridge changes',
    PARAGRAPHS[0],
    'A year of detours',
    PARAGRAPHS[1],
    'What comes next',
    CLOSE,
  ),
  'a headline with the words of boilerplate': paragraphs(
    'Newsletter of the pilots’ union asks members to share their cabins',
    'The union of ferry pilots asked its members on Monday to share their cabins with apprentices, since the school at Solvik has more pupils than beds this year.',
    'About forty apprentices have had to sleep on the training ship, which is heated only when it is at sea, a teacher said.',
  ),
  'a story about cookies and newsletters': paragraphs(
    'Shop fined over cookies',
    'The regulator fined a shop in Karlsby on Thursday because its site set cookies before visitors had agreed and signed buyers up for a newsletter they had not asked for.',
    '“We use cookies as everybody does, and your consent matters to us,” the shop said in a statement.',
    'The regulator told shops to let people unsubscribe with a single click and to say plainly what they share with advertisers.',
  ),
  'a transcript': paragraphs(
    'The mayor looks back',
    'Tomas Brekke leaves the town hall of Solvik in June after twelve years, and spoke to the harbour radio about the bridge, the fire and the ferries.',
    '(SOUNDBITE OF HARBOUR BELL)',
    'HOST: You have been mayor for twelve years, and you leave with the bridge open again. How does that feel?',
    'BREKKE: It feels like a long breath. We did what we could for the town and its people.',
    '(LAUGHTER)',
  ),
  'a request for comment and a closer of one line': paragraphs(
    'Crane stands still for a fourth week',
    'The crane on quay seven has not moved since the cable snapped at the start of May, and three ships have gone to Karlsby to be unloaded.',
    'The maker had not responded to a request for comment by press time.',
    'It was built to last a century.',
  ),
  'an agency’s credit and a list': paragraphs(
    'What the ports agreed on',
    'The ports of the strait signed an agreement on Monday after a week of talks in Lindholm, and made its main points known:',
    '• One price for pilots',
    '• Dredging in turns',
    '• Free berths for rescue boats',
    CLOSE,
    '(Reporting by Jonas Ek in Karlsby; editing by Dagny Roth)',
  ),
  'a correction': paragraphs(
    PARAGRAPHS[0],
    PARAGRAPHS[1],
    'Correction: An earlier version gave a wrong year for the collision; the barge struck the pier in 2022.',
  ),
};

describe('lines that mislead', () => {
  for (const [name, text] of Object.entries(ARTICLES)) {
    it(`leaves ${name} alone`, () => assert.deepEqual(findBoilerplate(text, null, shippedModel), []));
  }

  const OTHERS: Readonly<Record<string, string>> = {
    'an appeal that reads like the article':
      'A note to our readers\n\nThe Courier has reported from the quay for ninety years.\n\nThat work is paid for by readers like you. Please consider a gift to our newsroom.',
    'a note on republishing':
      'This story was originally published by the Harbour Gazette and is republished with permission.',
    'an author’s note': 'Mira Solberg is a reporter at the Lindholm Courier. She covers the strait and its ports.',
    'a row of keywords': 'Keywords: bridge, freight, railway, Solvik',
    'a stray word of a widget': 'Show all comments',
  };
  for (const [name, lines] of Object.entries(OTHERS)) {
    it(`flags ${name}, and it alone`, () => {
      const text = paragraphs('Freight trains cross the Lindholm bridge again', ...PARAGRAPHS, CLOSE, lines);
      const blocks = findBoilerplate(text, null, shippedModel);
      assert.equal(blocks[0]?.start, text.indexOf(lines));
      assert.equal(blocks.at(-1)?.end, text.length);
    });
  }
});

/** A headline and two paragraphs of one invented report, by language. */
const REPORTS = {
  en: ['Freight trains cross the Lindholm bridge again', ...PARAGRAPHS],
  ru: [
    'Поезда снова идут по мосту',
    'Грузовые поезда снова пошли по мосту в Линдхольме во вторник, через девять месяцев после того, как баржа ударила в восточную опору и дорогу закрыли.',
    'Министр транспорта Ингрид Халворсен проехала в кабине первого тепловоза и сказала, что ремонт обошёлся дешевле, чем рассчитывали прошлой осенью.',
  ],
  uk: [
    'Поїзди знову йдуть мостом',
    'Вантажні поїзди знову пішли мостом у Ліндгольмі у вівторок, через дев’ять місяців після того, як баржа вдарила у східну опору і рух закрили.',
    'Міністерка транспорту Інгрід Гальворсен проїхала в кабіні першого тепловоза і сказала, що ремонт коштував менше, ніж планували торік восени.',
  ],
  de: [
    'Güterzüge rollen wieder über die Brücke',
    'Seit Dienstag rollen wieder Güterzüge über die Brücke von Lindholm, neun Monate nachdem ein Lastkahn den östlichen Pfeiler gerammt hatte und die Strecke gesperrt worden war.',
    'Verkehrsministerin Ingrid Halvorsen fuhr im Führerstand der ersten Lokomotive mit und sagte, die Reparatur habe weniger gekostet als im Herbst veranschlagt.',
  ],
  fr: [
    'Les trains repassent le pont',
    'Les trains de marchandises circulent de nouveau depuis mardi sur le pont de Lindholm, neuf mois après qu’une péniche eut heurté la pile orientale et que la ligne eut été fermée.',
    'La ministre des transports, Ingrid Halvorsen, a voyagé dans la cabine de la première locomotive et a dit que la réparation avait coûté moins que prévu à l’automne.',
  ],
  es: [
    'Los trenes vuelven al puente',
    'Los trenes de mercancías volvieron a cruzar el martes el puente de Lindholm, nueve meses después de que una barcaza golpeara el pilar oriental y se cerrara la línea.',
    'La ministra de Transportes, Ingrid Halvorsen, viajó en la cabina de la primera locomotora y dijo que la reparación había costado menos de lo previsto en otoño.',
  ],
  pl: [
    'Pociągi znów na moście',
    'Pociągi towarowe we wtorek znów przejechały przez most w Lindholmie, dziewięć miesięcy po tym, jak barka uderzyła we wschodni filar i linię zamknięto.',
    'Minister transportu Ingrid Halvorsen jechała w kabinie pierwszej lokomotywy i powiedziała, że naprawa kosztowała mniej, niż zakładano jesienią.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string, string]>>;

type Language = keyof typeof REPORTS;

/** Lines a journalist wrote, however much they look like something else. */
const ARTICLE_LINES: readonly (readonly [Language, string])[] = [
  ['en', 'Anyone who saw the boat is asked to e-mail detectives at quay@police.example.'],
  ['ru', 'Всех, кто видел лодку, полиция просит написать следователям по адресу prichal@police.example.'],
  ['uk', 'Усіх, хто бачив човен, поліція просить написати слідчим на адресу prychal@police.example.'],
  ['de', 'Wer das Boot gesehen hat, wird gebeten, der Polizei unter hafen@polizei.example zu schreiben.'],
  ['fr', 'La police demande à ceux qui ont vu le bateau d’écrire aux enquêteurs à quai@police.example.'],
  ['es', 'La policía pide a quienes vieron el barco que escriban a los investigadores a muelle@policia.example.'],
  ['pl', 'Policja prosi tych, którzy widzieli łódź, o kontakt ze śledczymi pod adresem nabrzeze@policja.example.'],
  ['ru', 'Год в объезд'],
  ['de', 'Ein Jahr der Umwege'],
  ['fr', 'Une année de détours'],
  ['es', 'Un año de desvíos'],
  ['pl', 'Rok objazdów'],
  ['uk', 'Рік об’їздів'],
  ['en', 'The maker had not responded to a request for comment by press time.'],
  ['ru', 'Завод не ответил на запрос о комментарии к моменту публикации.'],
  ['uk', 'Завод не відповів на запит про коментар до моменту публікації.'],
  ['de', 'Der Hersteller reagierte bis Redaktionsschluss nicht auf eine Bitte um Stellungnahme.'],
  ['fr', 'Le fabricant n’avait pas répondu à une demande de commentaire à l’heure du bouclage.'],
  ['es', 'El fabricante no había respondido a una solicitud de comentarios al cierre de esta edición.'],
  ['pl', 'Producent nie odpowiedział na prośbę o komentarz do chwili publikacji.'],
  ['en', "(SOUNDBITE OF A SHIP'S HORN)"],
  ['en', 'It was built to last a century.'],
  ['ru', 'Её строили на сто лет.'],
  ['de', 'Gebaut wurde er für ein Jahrhundert.'],
  ['fr', 'On l’avait bâtie pour un siècle.'],
  ['es', 'Se construyó para durar un siglo.'],
  ['pl', 'Zbudowano go na sto lat.'],
  ['uk', 'Його будували на сто років.'],
  ['en', '(Reporting by Jonas Ek in Karlsby; editing by Dagny Roth)'],
  ['de', '(Bericht von Jonas Ek, redigiert von Dagny Roth)'],
  [
    'en',
    '“Subscribe to our newsletter, they tell us, and the ferry will be on time,” said Liv Rost, who has waited for it for thirty years.',
  ],
  [
    'ru',
    '«Подписывайтесь на нашу рассылку, говорят нам, и паром придёт вовремя», — сказала Лив Рост, которая ждёт его тридцать лет.',
  ],
];

/** Lines that are none of the article, however much they read like it. */
const OTHER_LINES: readonly (readonly [Language, string])[] = [
  ['en', 'Dear readers, we need your help. Our newsroom lives on your donations, and every gift keeps it open.'],
  ['ru', 'Дорогие читатели! Нам нужна ваша помощь: поддержите нашу редакцию любой суммой.'],
  ['uk', 'Шановні читачі! Нам потрібна ваша підтримка: підтримайте нашу редакцію будь-якою сумою.'],
  ['de', 'Liebe Leserinnen und Leser, wir brauchen Ihre Unterstützung: Spenden Sie für unsere Redaktion.'],
  ['fr', 'Chers lecteurs, nous avons besoin de vous : soutenez notre rédaction par un don.'],
  ['es', 'Queridos lectores, necesitamos su apoyo: haga una donación a nuestra redacción.'],
  ['pl', 'Drodzy czytelnicy, potrzebujemy waszego wsparcia: wesprzyj naszą redakcję.'],
  ['en', 'Keywords: bridge, freight, railway, Solvik'],
  ['ru', 'Теги: мост, поезда, железная дорога'],
  ['uk', 'Теги: міст, поїзди, залізниця'],
  ['de', 'Schlagworte: Brücke, Bahn, Güterverkehr'],
  ['fr', 'Mots-clés : pont, train, fret'],
  ['es', 'Etiquetas: puente, tren, mercancías'],
  ['pl', 'Tagi: most, kolej, towary'],
  ['en', 'This story was originally published by the Harbour Gazette and is republished with permission.'],
  ['ru', 'При цитировании и перепечатке гиперссылка на источник обязательна. Все права защищены.'],
  ['uk', 'Передрук матеріалів дозволено лише з гіперпосиланням. Усі права захищені.'],
  ['de', 'Nachdruck nur mit Genehmigung. Alle Rechte vorbehalten.'],
  ['fr', 'Reproduction interdite. Tous droits réservés.'],
  ['es', 'Prohibida la reproducción. Todos los derechos reservados.'],
  ['pl', 'Przedruk bez zgody zabroniony. Wszelkie prawa zastrzeżone.'],
  ['en', 'Mira Solberg is a reporter at the Lindholm Courier. She covers the strait and its ports.'],
  ['de', 'Mira Solberg ist Redakteurin beim Lindholm Courier und schreibt über Häfen.'],
  ['fr', 'Mira Solberg est journaliste au Lindholm Courier et couvre les ports.'],
  ['es', 'Mira Solberg es periodista del Lindholm Courier y escribe sobre los puertos.'],
  ['pl', 'Mira Solberg jest dziennikarką „Lindholm Courier” i pisze o portach.'],
  ['ru', 'Мира Сольберг — корреспондент «Линдхольм Курьер», пишет о портах.'],
  ['uk', 'Міра Сольберг — кореспондентка «Ліндгольм Кур’єр», пише про порти.'],
  ['en', 'Show all comments'],
  ['ru', 'Показать все комментарии'],
  ['uk', 'Показати всі коментарі'],
  ['de', 'Alle Kommentare anzeigen'],
  ['fr', 'Afficher tous les commentaires'],
  ['es', 'Mostrar todos los comentarios'],
  ['pl', 'Pokaż wszystkie komentarze'],
];

describe('lines that mislead, by language', () => {
  for (const [language, line] of ARTICLE_LINES) {
    const [headline, first, second] = REPORTS[language];
    it(`leaves “${line}” alone between paragraphs and at the end`, () => {
      assert.deepEqual(findBoilerplate(paragraphs(headline, first, line, second), null, shippedModel), []);
      assert.deepEqual(findBoilerplate(paragraphs(headline, first, second, line), null, shippedModel), []);
    });
  }

  for (const [language, line] of OTHER_LINES) {
    it(`flags “${line}”, and it alone`, () => {
      const text = paragraphs(...REPORTS[language], line);
      const blocks = findBoilerplate(text, null, shippedModel);
      assert.deepEqual(
        blocks.map(({ start, end }) => text.slice(start, end)),
        [line],
      );
    });
  }
});
