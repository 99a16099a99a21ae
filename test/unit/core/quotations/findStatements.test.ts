import assert from 'node:assert/strict';
import { findStatements } from '../../../../src/core/quotations/findStatements.ts';
import { statementsOf, told } from './statements.ts';

describe('direct statements', () => {
  it('stand in any pair of quotation marks', () => {
    for (const [open, close] of ['""', '“”', '«»', '„“', '”“', '‘’', '“"', '«”']) {
      assert.deepEqual(told(`${open}The bridge is open again,${close} Halvorsen said.`), [
        'direct, Halvorsen: The bridge is open again,',
      ]);
    }
  });

  it('have their speaker behind them or before, with role and apposition', () => {
    const said = ['direct, Halvorsen: The bridge is open again,'];
    assert.deepEqual(told('“The bridge is open again,” said Ingrid Halvorsen, the minister.'), said);
    assert.deepEqual(told('“The bridge is open again,” said the transport minister, Ingrid Halvorsen.'), said);
    assert.deepEqual(told('“The bridge is open again,” transport minister Ingrid Halvorsen told NORDA.'), said);
    assert.deepEqual(told('“The bridge is open again,” Mr. Brekke said.'), [
      'direct, Brekke: The bridge is open again,',
    ]);
    assert.deepEqual(told('Brekke, mayor of Solvik, said: “The bridge is open again.”'), [
      'direct, Brekke: The bridge is open again.',
    ]);
    assert.deepEqual(told('Tomas Brekke: “The bridge is open again.”'), ['direct, Brekke: The bridge is open again.']);
    assert.deepEqual(told('“The bridge is open again,” according to the Solvik Port Authority.'), [
      'direct, Port Authority: The bridge is open again,',
    ]);
  });

  it('are one where the attribution breaks them', () => {
    assert.deepEqual(told('“The bridge,” Halvorsen said, “is open again.”'), [
      'direct, Halvorsen: The bridge, | is open again.',
    ]);
    assert.deepEqual(told('“We waited for two winters,” Halvorsen said, “and the bridge is open again.”'), [
      'direct, Halvorsen: We waited for two winters, | and the bridge is open again.',
    ]);
    assert.deepEqual(told('“We waited for two winters,” Halvorsen said on Monday. “Now the bridge is open again.”'), [
      'direct, Halvorsen: We waited for two winters, | Now the bridge is open again.',
    ]);
  });

  it('are one over paragraphs that each open them anew', () => {
    const text = '“We waited for two winters,” Brekke said.\n“The bridge is open again.\n“The trains run at night.”';
    assert.deepEqual(told(text), [
      'direct, Brekke: We waited for two winters,',
      'direct, ≈Brekke: The bridge is open again. | The trains run at night.',
    ]);
  });

  it('of a speaker who has just spoken are inferred to be theirs', () => {
    const text = '“We waited for two winters,” Brekke said.\n“The bridge is open again.”';
    assert.equal(told(text)[1], 'direct, ≈Brekke: The bridge is open again.');
    const other = '“We waited for two winters,” Brekke said.\nHalvorsen was there.\n“The bridge is open to all of us.”';
    assert.equal(told(other)[1], 'direct, nobody: The bridge is open to all of us.');
  });

  it('are no titles, terms or few words', () => {
    assert.deepEqual(told('Halvorsen opened the “bridge of hope” in Solvik.'), []);
    assert.deepEqual(told('The film “The Long Night of the Northern Harbour” was shown.'), []);
  });

  it('take the attribution that stands inside the marks', () => {
    assert.deepEqual(told('«Мост снова открыт для поездов, — сказал Брекке. — Мы ждали две зимы».', 'ru'), [
      'direct, Brekke: Мост снова открыт для поездов, | Мы ждали две зимы',
    ]);
  });
});

describe('reported statements', () => {
  it('are the clause behind the verb', () => {
    for (const verb of [
      'said that',
      'said',
      'believes that',
      'noted that',
      'told NORDA on Friday that',
      'also added that',
    ]) {
      assert.deepEqual(told(`Halvorsen ${verb} the bridge would open in June.`), [
        'reported, Halvorsen: the bridge would open in June',
      ]);
    }
  });

  it('are the clause before an attribution, or around it', () => {
    assert.deepEqual(told('The bridge will open in June, Halvorsen said on Monday.'), [
      'reported, Halvorsen: The bridge will open in June',
    ]);
    assert.deepEqual(told('The bridge will open in June, Minister for Roads and Rails Ingrid Halvorsen told NORDA.'), [
      'reported, Halvorsen: The bridge will open in June',
    ]);
    assert.deepEqual(told('The bridge, Halvorsen said, will open in June.'), [
      'reported, Halvorsen: The bridge | will open in June',
    ]);
  });

  it('have a source', () => {
    const said = 'reported, Halvorsen: the bridge will open in June';
    assert.deepEqual(told('According to Halvorsen, the bridge will open in June.'), [said]);
    assert.deepEqual(told('According to the minister, Halvorsen, the bridge will open in June.').length, 1);
    assert.deepEqual(told('According to plan, the bridge will open in June.'), []);
  });

  it('hold words in quotation marks, unless these are most of them', () => {
    assert.deepEqual(told('Brekke said the town of Solvik had lost three hundred jobs “in two very long winters”.'), [
      'reported, Brekke: the town of Solvik had lost three hundred jobs “in two very long winters”',
    ]);
    assert.deepEqual(told('Brekke said that it was “a bridge that we all have to cross”.'), [
      'direct, Brekke: a bridge that we all have to cross',
    ]);
  });

  it('are no objects of the verb, and nothing that was not said', () => {
    assert.deepEqual(told('Speaking in Solvik on Monday, Halvorsen underlined the importance of the bridge.'), []);
    assert.deepEqual(told('Halvorsen did not say that the bridge would open in June.'), []);
    assert.deepEqual(told('Halvorsen was told that the bridge would open in June.'), []);
    assert.deepEqual(told('“It is open,” Halvorsen said, wiping a table that would have been full in April.'), []);
    assert.deepEqual(told('Halvorsen asked whether the bridge would open in June.'), []);
  });

  it('are said by those whom nobody names, too', () => {
    assert.deepEqual(told('The fire brigade said the terminal was lost before noon.'), [
      'reported, The fire brigade: the terminal was lost before noon',
    ]);
    assert.deepEqual(told('The terminal was lost before noon, officials said.'), [
      'reported, officials: The terminal was lost before noon',
    ]);
  });

  it('are found in six more languages', () => {
    const cases: readonly (readonly [language: string, text: string, said: string])[] = [
      ['ru', 'Халворсен заявила, что мост снова открыт для поездов.', 'мост снова открыт для поездов'],
      ['ru', 'По словам Халворсен, мост снова открыт.', ''],
      ['ru', 'Мост снова открыт для поездов, сообщила Ингрид Халворсен.', 'Мост снова открыт для поездов'],
      ['uk', 'Інгрід Галворсен заявила, що міст знову відкритий для потягів.', 'міст знову відкритий для потягів'],
      ['de', 'Halvorsen sagte, die Brücke sei wieder offen.', 'die Brücke sei wieder offen'],
      ['de', 'Halvorsen erklärte, dass die Brücke wieder offen sei.', 'die Brücke wieder offen sei'],
      ['fr', 'Ingrid Halvorsen a déclaré que le pont était ouvert.', 'le pont était ouvert'],
      ['es', 'Ingrid Halvorsen dijo que el puente estaba abierto.', 'el puente estaba abierto'],
      ['pl', 'Ingrid Halvorsen powiedziała, że most jest znowu otwarty.', 'most jest znowu otwarty'],
    ];
    for (const [language, text, said] of cases) {
      assert.deepEqual(told(text, language), said === '' ? [] : [`reported, Halvorsen: ${said}`], text);
    }
  });
});

describe('speakers', () => {
  it('behind pronouns are the last person named who fits, and inferred', () => {
    assert.deepEqual(told('Brekke came to Solvik.\n“The bridge is open again,” he said.'), [
      'direct, ≈Brekke: The bridge is open again,',
    ]);
    const text =
      'Mr. Brekke met Ms. Halvorsen in Solvik.\n“The bridge is open again,” he said.\nShe said the trains were late.';
    assert.deepEqual(told(text), [
      'direct, ≈Brekke: The bridge is open again,',
      'reported, ≈Halvorsen: the trains were late',
    ]);
  });

  it('are not looked for in what they say themselves', () => {
    assert.equal(
      told('Halvorsen came.\nThe talks had been hard for Brekke and his town, she said.')[0]?.startsWith(
        'reported, ≈Halvorsen',
      ),
      true,
    );
  });

  it('are the person, not where they work or live', () => {
    assert.deepEqual(told('Tomas Brekke of the Solvik Port Authority said the bridge was open again.'), [
      'reported, Brekke: the bridge was open again',
    ]);
    assert.deepEqual(told('A spokesman for the Solvik Port Authority said the bridge was open again.'), [
      'reported, Port Authority: the bridge was open again',
    ]);
    assert.deepEqual(told('The mayor of Solvik said the bridge was open again.'), [
      'reported, The mayor of Solvik: the bridge was open again',
    ]);
  });

  it('are the person between commas, and the name that has an apposition', () => {
    const said = ['reported, Brekke: the bridge was open again'];
    assert.deepEqual(
      told('The head of the Solvik Port Authority, Tomas Brekke, said the bridge was open again.'),
      said,
    );
    assert.deepEqual(told('Brekke, who had met Ingrid Halvorsen, said the bridge was open again.'), said);
  });

  it('go on through paragraphs that name nobody else', () => {
    const text = 'Halvorsen said she had not met Tomas Brekke in Solvik.\n“The bridge is open again,” she said.';
    assert.deepEqual(told(text)[1], 'direct, ≈Halvorsen: The bridge is open again,');
    const body = 'The Solvik Port Authority said the bridge was open again.\nIt said NORDA had been told in time.';
    assert.deepEqual(told(body)[1], 'reported, ≈Port Authority: NORDA had been told in time');
    const role = 'A spokesman said Tomas Brekke had not been told.\nThe spokesman said the bridge was open again.';
    assert.deepEqual(told(role)[1], 'reported, The spokesman: the bridge was open again');
  });

  it('do not stand behind what the verb is about', () => {
    assert.deepEqual(told('Brekke, who had seen the whole thing himself, posted the film on NORDA on Monday.'), []);
    assert.deepEqual(told("The minister took exception to Brekke's remarks about the bridge in Solvik."), []);
    assert.deepEqual(told('The lorries come to the bridge only at night now, said Tomas Brekke.'), [
      'reported, Brekke: The lorries come to the bridge only at night now',
    ]);
  });

  it('come with the verb and how it takes the words', () => {
    const manners = ['said', 'claimed', 'denied', 'believes', 'warned'].map((verb) => {
      const [statement] = statementsOf(`Halvorsen ${verb} that the bridge was open again.`);
      return statement?.verb?.manner;
    });
    assert.deepEqual(manners, ['neutral', 'claim', 'denial', 'belief', 'warning']);
  });
});

describe('statements', () => {
  it('that touch the mask are left out', () => {
    const text = '“The bridge is open again,” Halvorsen said.';
    const paragraphs = [{ start: 0, end: text.length }];
    const article = { paragraphs, mentions: [], language: 'en' };
    assert.equal(findStatements(text, { ...article, mask: [] }).length, 1);
    assert.equal(findStatements(text, { ...article, mask: [{ start: 3, end: 6 }] }).length, 0);
  });

  it('are found where no speech words are known, without their speakers', () => {
    assert.deepEqual(told('“Silta on jälleen auki kaikille junille”, sanoi Halvorsen.', 'fi'), [
      'direct, nobody: Silta on jälleen auki kaikille junille',
    ]);
  });
});

describe('speakers whom others quote', () => {
  const BRIDGE = ['reported, Halvorsen: the bridge would open again in June'];

  it('are those who were quoted, not those who quote', () => {
    assert.deepEqual(told('Halvorsen was quoted as saying the bridge would open again in June.'), BRIDGE);
    assert.deepEqual(told('Halvorsen was quoted by NORDA as saying that the bridge would open again in June.'), BRIDGE);
    assert.deepEqual(told('“The bridge is open to all of us,” Brekke was later quoted as saying by NORDA.'), [
      'direct, Brekke: The bridge is open to all of us,',
    ]);
  });

  it('are what is written, or whose it is', () => {
    assert.deepEqual(told('“The bridge is open to all of us,” the letter read.'), [
      'direct, the letter: The bridge is open to all of us,',
    ]);
    assert.deepEqual(told('A statement from the Solvik Port Authority read: “The bridge is open to all of us.”'), [
      'direct, Port Authority: The bridge is open to all of us.',
    ]);
    assert.deepEqual(told('Brekke read “The bridge is open to all of us” aloud.'), [
      'direct, nobody: The bridge is open to all of us',
    ]);
  });

  it('own what the source owns', () => {
    assert.deepEqual(told('The trains stopped at noon, according to Solvik’s NORDA.'), [
      'reported, NORDA: The trains stopped at noon',
    ]);
  });
});

describe('speakers by what they are', () => {
  const OPEN = 'The bridge is open to all of us,';

  it('are those of whom the text says so, and inferred', () => {
    const pilot = 'Ingrid Halvorsen, chief pilot of the port, met Tomas Brekke. ';
    assert.deepEqual(told(`${pilot}“${OPEN}” the port’s chief pilot said.`), [`direct, ≈Halvorsen: ${OPEN}`]);
    assert.deepEqual(told(`Tomas Brekke, 21, is back. “${OPEN}” the 21-year-old said.`), [`direct, ≈Brekke: ${OPEN}`]);
  });

  it('are nobody where two are that, or anybody', () => {
    const pilots = 'Ingrid Halvorsen, a pilot, met the pilot Tomas Brekke. ';
    assert.deepEqual(told(`${pilots}“${OPEN}” the pilot said.`), [`direct, the pilot: ${OPEN}`]);
    assert.deepEqual(told(`Ingrid Halvorsen, a pilot, was there. “${OPEN}” a pilot said.`), [
      `direct, a pilot: ${OPEN}`,
    ]);
  });

  it('are not somebody of whom the text says otherwise', () => {
    assert.deepEqual(told(`Ingrid Halvorsen, a pilot, was there. “${OPEN}” the ambassador said.`), [
      `direct, the ambassador: ${OPEN}`,
    ]);
  });

  it('are the name that opens the clause, with its role behind it', () => {
    assert.deepEqual(told(`“${OPEN}” Ingrid Halvorsen, the port’s executive director told NORDA.`), [
      `direct, Halvorsen: ${OPEN}`,
    ]);
    assert.deepEqual(told(`“${OPEN}” said Dr. Ingrid Halvorsen, the director of the school.`), [
      `direct, Halvorsen: ${OPEN}`,
    ]);
  });

  it('are found before a long clause of their own', () => {
    const asked =
      'which also asked the ministry for the figures of the last three years and for the reasons why they had not been printed';
    assert.deepEqual(told(`The Solvik Port Authority, ${asked}, said: “${OPEN}”`), [`direct, Port Authority: ${OPEN}`]);
  });
});

describe('what is reported', () => {
  it('ends before the role that stands before the name', () => {
    assert.deepEqual(
      told('The bridge has done more for the port than any ship, the transport minister, Ingrid Halvorsen, said.'),
      ['reported, Halvorsen: The bridge has done more for the port than any ship'],
    );
  });

  it('begins behind times and roles', () => {
    assert.deepEqual(told('Halvorsen told reporters this week that the bridge would open in June.'), [
      'reported, Halvorsen: the bridge would open in June',
    ]);
    assert.deepEqual(
      told('According to Tomas Brekke, manager of a hotel in Solvik, the rooms were booked by Friday.'),
      ['reported, Brekke: the rooms were booked by Friday'],
    );
  });

  it('may be a question, and is no object with a clause of its own', () => {
    assert.deepEqual(told('In an interview with NORDA, Halvorsen recounted how she had started as a pilot.'), [
      'reported, Halvorsen: how she had started as a pilot',
    ]);
    assert.deepEqual(told('The port announced a list of new pilots that included Brekke and two others.'), []);
  });

  it('is said on by whom the sentence opens with', () => {
    assert.deepEqual(told('Halvorsen also defended the port, saying its bridge had carried forty trains a day.'), [
      'reported, Halvorsen: its bridge had carried forty trains a day',
    ]);
    assert.deepEqual(
      told('The bridge should stay shut, Brekke said, adding that Halvorsen had promised another one.'),
      ['reported, Brekke: The bridge should stay shut', 'reported, Brekke: Halvorsen had promised another one'],
    );
  });

  it('leaves pronouns to who speaks, whomever they speak of', () => {
    const text = 'Brekke said that Halvorsen should not have come. “It is not for me to say more about it,” he said.';
    assert.equal(told(text)[1], 'direct, ≈Brekke: It is not for me to say more about it,');
  });

  it('is not cut by the comma of a number', () => {
    assert.deepEqual(told('The forest lost about 42,000 trees in the storm, said the ministry.'), [
      'reported, the ministry: The forest lost about 42,000 trees in the storm',
    ]);
  });
});

describe('German', () => {
  const OPEN = 'Die Brücke ist wieder offen für alle';

  it('puts its speakers behind “so”, with or without a name', () => {
    assert.deepEqual(told(`„${OPEN}“, so Halvorsen.`, 'de'), [`direct, Halvorsen: ${OPEN}`]);
    assert.deepEqual(told(`„${OPEN}“, so die Ministerin.`, 'de'), [`direct, die Ministerin: ${OPEN}`]);
    assert.deepEqual(told(`${OPEN}, so Brekke am Montag.`, 'de'), [`reported, Brekke: ${OPEN}`]);
    assert.deepEqual(told('Die Brücke ist so breit, so Menschen wie Züge kommen hinüber.', 'de'), []);
  });

  it('has the verb second, whatever comes first', () => {
    assert.deepEqual(told('Am Montag sagte Halvorsen, die Brücke sei für alle Züge offen.', 'de'), [
      'reported, Halvorsen: die Brücke sei für alle Züge offen',
    ]);
    assert.deepEqual(told(`„${OPEN}“ sagte Halvorsen.`, 'de'), [`direct, Halvorsen: ${OPEN}`]);
    assert.deepEqual(told('Halvorsen hat gesagt, dass die Brücke für alle Züge offen sei.', 'de'), [
      'reported, Halvorsen: die Brücke für alle Züge offen sei',
    ]);
    assert.deepEqual(told('Halvorsen zufolge ist die Brücke seit Montag wieder offen.', 'de'), [
      'reported, Halvorsen: ist die Brücke seit Montag wieder offen',
    ]);
  });
});
