import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';

const SYNTAXES = new URL('../../../syntaxes/', import.meta.url);

/** A stretch of a line with its scopes from the outermost inwards; columns in UTF-16 code units, end exclusive. */
export interface ScopedRange {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** The grammar of news sources in the engine that VS Code runs it in. */
export function loadNewsGrammar(): Promise<IGrammar> {
  return loadGrammar('news-source', 'text.news-source');
}

/** The grammar of searches in context. */
export function loadConcordanceGrammar(): Promise<IGrammar> {
  return loadGrammar('concordance', 'text.dateline-concordance');
}

async function loadGrammar(name: string, scope: string): Promise<IGrammar> {
  const file = new URL(`${name}.tmLanguage.json`, SYNTAXES);
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(file, 'utf8'), file.pathname)),
  });
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error('the grammar did not load');
  return grammar;
}

/** The scopes of a text, line by line. */
export function tokenize(grammar: IGrammar, lines: readonly string[]): readonly (readonly ScopedRange[])[] {
  let state = textmate.INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: endIndex, scopes }));
  });
}
