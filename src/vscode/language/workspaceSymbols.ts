import { Location, Position, SymbolInformation, SymbolKind, Uri, languages, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { EntitySummary } from '../../analysis/entityRows.ts';
import type { Analysis } from '../../analysis/protocol.ts';
import type { EntityType } from '../../core/entities/entity.ts';
import { rangeOfLines } from '../text/positions.ts';
import { articles, mentions } from '../views/locale.ts';
import { editorLocale } from '../text/editorLocale.ts';

/** What the list of symbols still shows well; a longer query finds what is left out. */
const LIMIT = 500;

const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Struct,
  place: SymbolKind.Namespace,
};

/** A symbol that stands for an entity; where it is first named is looked up when it is chosen. */
class EntitySymbol extends SymbolInformation {
  readonly entity: string;

  constructor({ id, canonical, type, mentions: mentioned, articles: named }: EntitySummary, folder: Uri) {
    const container = `${mentions(mentioned, editorLocale)} · ${articles(named, editorLocale)}`;
    super(canonical, KINDS[type], container, new Location(folder, new Position(0, 0)));
    this.entity = id;
  }
}

/** People, organisations and places as the symbols of the workspace. */
export function registerWorkspaceSymbols(analysis: Analysis): Disposable {
  return languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: async (query, token) => {
      const folder = workspace.workspaceFolders?.[0]?.uri;
      if (!folder) return undefined;
      const found = await analysis.call('entities', { type: null, query, limit: LIMIT }, { token, key: 'symbols' });
      return found.map((entity) => new EntitySymbol(entity, folder));
    },
    resolveWorkspaceSymbol: async (symbol, token) => {
      if (!(symbol instanceof EntitySymbol)) return symbol;
      const [first] = await analysis.call('occurrences', { entity: symbol.entity }, { token });
      if (first) symbol.location = new Location(Uri.parse(first.article), rangeOfLines(first));
      return symbol;
    },
  });
}
