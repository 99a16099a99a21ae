import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, fixesOf, openArticle, placeOf, setting } from './articles.ts';

const WEEKDAY = 'norda/2023-05-26-school-ferries.txt';
const CONTRADICTION = 'norda/0b64d1f87a2e93c5.txt';
const NO_YEAR = 'norda/port-eide-dredging.txt';
const UNDATED = 'lindholm-courier/ferry-pilot-retires.txt';

function reported({ uri }: vscode.TextDocument, code: string): vscode.Diagnostic | undefined {
  return vscode.languages.getDiagnostics(uri).find((each) => each.source === 'Dateline' && each.code === code);
}

async function apply(fixes: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const fix = fixes.find((each) => title.test(each.title));
  assert.ok(fix?.edit, `no fix like ${title}, but: ${fixes.map((each) => each.title).join(' | ')}`);
  await vscode.workspace.applyEdit(fix.edit);
}

describe('Dates of an article', () => {
  afterEach(closeAll);

  it('that contradict each other are reported, and the header can be corrected', async () => {
    const document = await openArticle(CONTRADICTION);
    const found = await eventually(() => reported(document, 'date.contradiction'));
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    const before = document.getText();
    await apply(await fixesOf(document, found), /^Correct the date header to \d{4}-\d{2}-\d{2}/u);
    assert.notEqual(document.getText(), before);
    assert.equal(document.getText().length, before.length);
    await eventually(() => (reported(document, 'date.contradiction') ? undefined : true));
  });

  it('that do not fit their weekday are reported more quietly', async () => {
    const document = await openArticle(WEEKDAY);
    const found = await eventually(() => reported(document, 'date.weekday'));
    assert.equal(found.severity, vscode.DiagnosticSeverity.Information);
    assert.ok(found.range.intersection(placeOf(document, 'Thursday, May 26')));
  });

  it('that lack the year get a header with the best guess', async () => {
    const document = await openArticle(NO_YEAR);
    const found = await eventually(() => reported(document, 'date.missing'));
    assert.equal(found.severity, vscode.DiagnosticSeverity.Hint);
    // The best guess comes with the dates of the articles beside it.
    const fixes = await eventually(async () => {
      const offered = await fixesOf(document, found);
      return offered.some(({ title }) => title === 'Insert date header 2023-06-06') ? offered : undefined;
    });
    await apply(fixes, /^Insert date header 2023-06-06$/u);
    assert.ok(document.getText().startsWith(' date 2023-06-06 '));
    await eventually(() => (reported(document, 'date.missing') ? undefined : true));
  });

  it('that are not printed can be asked for', async () => {
    const document = await openArticle(UNDATED);
    const found = await eventually(() => reported(document, 'date.missing'));
    const titles = (await fixesOf(document, found)).map(({ title }) => title);
    assert.ok(titles.includes('Set date…'), titles.join(' | '));
  });

  it('are not reported where that is switched off', async () => {
    const document = await openArticle(CONTRADICTION);
    await eventually(() => reported(document, 'date.contradiction'));
    await setting('dateline.dates.diagnostics', false);
    try {
      await eventually(() => (reported(document, 'date.contradiction') ? undefined : true));
    } finally {
      await setting('dateline.dates.diagnostics', undefined);
    }
  });
});
