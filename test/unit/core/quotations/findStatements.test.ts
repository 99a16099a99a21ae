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
    assert.deepEqual(told('“The bridge,” Halvorsen said, “is open again.”'), []);
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
