import type { Comment, CommentReply, CommentThread, Uri } from 'vscode';
import type { MarkTarget } from '../annotations/making/markTarget.ts';
import type { CiteTarget } from '../citations/citeTargets.ts';
import type { Search } from '../concordance/search.ts';
import type { Side } from '../coverage/passages.ts';
import type { AnnotationNode } from '../views/annotations/tree.ts';
import type { BoilerplateNode } from '../views/boilerplate/model.ts';
import type { CoverageNode } from '../views/duplicates/model.ts';
import type { EntityNode } from '../views/entities/model.ts';
import type { QuotationNode } from '../views/quotations/model.ts';
import type { SourceNode } from '../views/sources/model.ts';
import type { BoilerplateReason } from '../../core/boilerplate/block.ts';
import type { DecisionScope } from '../decisions/making.ts';
import type { EntityTarget } from '../entities/targets.ts';
import type { WhyTarget } from '../language/whyTarget.ts';

/** What a row command gets: the row it was called on and, where several are selected, all of them. A key passes neither. */
type OnRows<Row> = [row?: Row, selected?: readonly Row[]];

/** A command that takes nothing: it works on what is open or shown. */
type OnNothing = [];

/** Every command of the extension with its parameters. */
export interface CommandParameters {
  'dateline.findDuplicateCoverage': OnRows<Uri | SourceNode>;
  'dateline.findCoverageLikeThis': OnRows<Uri | SourceNode>;
  'dateline.choosePreset': OnNothing;
  'dateline.clearCoverage': OnNothing;
  'dateline.searchCoverageAgain': OnNothing;
  'dateline.openPair': OnRows<CoverageNode>;
  'dateline.nextPassage': OnNothing;
  'dateline.previousPassage': OnNothing;
  'dateline.otherArticle': OnNothing;
  'dateline.showPassages': OnNothing;
  'dateline.compareTextOnly': OnRows<CoverageNode | Uri>;
  'dateline.copyStory': OnRows<CoverageNode>;
  'dateline.notSameStory': OnRows<CoverageNode>;
  'dateline.sameStory': OnRows<CoverageNode | SourceNode>;
  'dateline.ignorePassage': OnNothing;
  'dateline.undoCoverageDecision': OnRows<CoverageNode>;
  'dateline.filterStories': OnNothing;
  'dateline.clearStoryFilter': OnNothing;
  'dateline.exportStories': OnRows<CoverageNode>;
  'dateline.groupByDate': OnNothing;
  'dateline.groupByOutlet': OnNothing;
  'dateline.groupSources': OnNothing;
  'dateline.sortSources': OnNothing;
  'dateline.filterSources': OnNothing;
  'dateline.clearFilter': OnNothing;
  'dateline.open': OnRows<SourceNode>;
  'dateline.openToSide': OnRows<SourceNode>;
  'dateline.revealInSources': OnRows<Uri | CoverageNode | EntityNode | BoilerplateNode>;
  'dateline.copyPath': OnRows<SourceNode>;
  'dateline.copyRelativePath': OnRows<SourceNode>;
  'dateline.showSkipped': OnNothing;
  'dateline.showTimeline': OnNothing;
  'dateline.filterEntities': OnNothing;
  'dateline.clearEntityFilter': OnNothing;
  'dateline.sortEntities': OnNothing;
  'dateline.onlyThisArticle': OnNothing;
  'dateline.groupBoilerplate': OnNothing;
  'dateline.filterBoilerplate': OnNothing;
  'dateline.clearBoilerplateFilter': OnNothing;
  'dateline.deleteBoilerplateLike': OnRows<BoilerplateNode>;
  'dateline.keepInOutlet': OnRows<BoilerplateNode>;
  'dateline.keepEverywhere': OnRows<BoilerplateNode>;
  'dateline.copyBoilerplate': OnRows<BoilerplateNode>;
  'dateline.findAllMentions': OnRows<EntityNode>;
  '_dateline.goToPassage': [number: number, side: Side];
  '_dateline.goToLine': [uri: string, line: number];
  'dateline.mergeEntity': OnRows<EntityTarget>;
  'dateline.splitEntity': OnRows<EntityTarget>;
  'dateline.changeKind': OnRows<EntityTarget>;
  'dateline.addKnown': OnRows<EntityTarget>;
  '_dateline.correctEntity': [id: string];
  'dateline.copyEntityName': OnRows<EntityNode>;
  'dateline.copyEntitiesAsCsv': OnNothing;
  'dateline.showQuotations': OnRows<EntityNode>;
  '_dateline.showQuotationsOf': [id: string, name: string];
  'dateline.filterQuotations': OnNothing;
  'dateline.clearQuotationFilter': OnNothing;
  'dateline.copyQuotation': OnRows<QuotationNode>;
  'dateline.copyQuotationsAsCsv': OnNothing;
  'dateline.groupAnnotations': OnNothing;
  'dateline.filterAnnotations': OnNothing;
  'dateline.clearAnnotationFilter': OnNothing;
  'dateline.anchorHere': OnRows<AnnotationNode>;
  'dateline.showCandidates': OnRows<AnnotationNode>;
  'dateline.deleteStrayReply': [row: AnnotationNode];
  'dateline.copyAnnotation': OnRows<AnnotationNode>;
  'dateline.deleteSelectedAnnotations': OnNothing;
  'dateline.compareCoders': OnNothing;
  'dateline.exportAnnotations': OnRows<AnnotationNode>;
  'dateline.importAnnotations': OnNothing;
  'dateline.searchInContext': [search?: Search];
  'dateline.changeConcordance': OnNothing;
  'dateline.sortConcordance': OnNothing;
  'dateline.stopConcordance': OnNothing;
  'dateline.exportConcordance': OnNothing;
  'dateline.copyConcordance': OnNothing;
  'dateline.openHit': OnNothing;
  'dateline.annotateHits': OnNothing;
  'dateline.copyCitation': OnRows<CiteTarget>;
  'dateline.readAsNewsSource': OnNothing;
  'dateline.why': OnRows<Uri | SourceNode>;
  '_dateline.why': [uri: string, target: WhyTarget];
  'dateline.setDate': OnRows<Uri | SourceNode>;
  'dateline.setOutlet': OnRows<Uri | SourceNode>;
  'dateline.undoDecision': OnNothing;
  '_dateline.setDate': [uri: string];
  '_dateline.decideDate': [uri: string, is: string | null];
  '_dateline.findMentions': [uri: string, start: number];
  '_dateline.showEntity': [id: string];
  '_dateline.thisIsArticleText': [uri: string, version: number, start: number, scope: DecisionScope];
  '_dateline.showLikeThis': [uri: string, version: number, start: number];
  'dateline.markBoilerplate': OnNothing;
  '_dateline.stopReporting': [reason: BoilerplateReason];
  '_dateline.insertDateHeader': [uri: string, version: number];
  'dateline.cleanArticle': OnRows<Uri | SourceNode>;
  'dateline.cleanAll': OnRows<Uri | SourceNode>;
  'dateline.copyClean': OnRows<Uri | SourceNode>;
  '_dateline.deleteLikeThis': [uri: string, version: number, start: number];
  'dateline.annotate': OnNothing;
  'dateline.annotateWithTag': OnNothing;
  'dateline.annotateTag1': OnNothing;
  'dateline.annotateTag2': OnNothing;
  'dateline.annotateTag3': OnNothing;
  'dateline.annotateTag4': OnNothing;
  'dateline.annotateTag5': OnNothing;
  'dateline.annotateTag6': OnNothing;
  'dateline.annotateTag7': OnNothing;
  'dateline.annotateTag8': OnNothing;
  'dateline.annotateTag9': OnNothing;
  'dateline.note': OnNothing;
  'dateline.annotateSentence': OnNothing;
  'dateline.annotateParagraph': OnNothing;
  'dateline.annotateQuotation': OnNothing;
  'dateline.annotateArticle': OnRows<Uri | SourceNode>;
  'dateline.annotateAll': OnNothing;
  'dateline.editNote': OnRows<MarkTarget>;
  'dateline.changeTag': OnRows<MarkTarget>;
  'dateline.linkAnnotation': OnRows<MarkTarget>;
  'dateline.deleteAnnotation': OnRows<MarkTarget>;
  'dateline.nextAnnotation': OnNothing;
  'dateline.previousAnnotation': OnNothing;
  'dateline.editTagScheme': OnNothing;
  'dateline.replyToNote': [reply: CommentReply];
  'dateline.resolveNotes': [thread: CommentThread];
  'dateline.reopenNotes': [thread: CommentThread];
  'dateline.deleteNotes': [thread: CommentThread];
  'dateline.editComment': [comment: Comment];
  'dateline.saveComment': [comment: Comment];
  'dateline.cancelComment': [comment: Comment];
  'dateline.deleteComment': [comment: Comment];
  '_dateline.undoDeletion': OnNothing;
  '_dateline.goToMark': [target: MarkTarget];
  '_dateline.openNotes': [target: MarkTarget];
  '_dateline.openLink': [url: string];
}

/** The id of a command. */
export type CommandId = keyof CommandParameters;

/**
 * Where a command is offered: in the command palette; only in menus, since it needs a row; or nowhere, because other
 * parts of the interface run it (such ids begin `_dateline.` and stand in no manifest).
 */
export type Offered = 'palette' | 'menu' | 'internal';

/** Every command and where it is offered; a forgotten id does not compile. */
export const COMMANDS: Readonly<Record<CommandId, Offered>> = {
  'dateline.findDuplicateCoverage': 'palette',
  'dateline.findCoverageLikeThis': 'palette',
  'dateline.choosePreset': 'palette',
  'dateline.clearCoverage': 'menu',
  'dateline.searchCoverageAgain': 'menu',
  'dateline.openPair': 'menu',
  'dateline.nextPassage': 'palette',
  'dateline.previousPassage': 'palette',
  'dateline.otherArticle': 'palette',
  'dateline.showPassages': 'palette',
  'dateline.compareTextOnly': 'palette',
  'dateline.copyStory': 'menu',
  'dateline.notSameStory': 'palette',
  'dateline.sameStory': 'palette',
  'dateline.ignorePassage': 'palette',
  'dateline.undoCoverageDecision': 'menu',
  'dateline.filterStories': 'palette',
  'dateline.clearStoryFilter': 'menu',
  'dateline.exportStories': 'palette',
  'dateline.groupByDate': 'palette',
  'dateline.groupByOutlet': 'palette',
  'dateline.groupSources': 'palette',
  'dateline.sortSources': 'palette',
  'dateline.filterSources': 'palette',
  'dateline.clearFilter': 'palette',
  'dateline.open': 'menu',
  'dateline.openToSide': 'menu',
  'dateline.revealInSources': 'palette',
  'dateline.copyPath': 'menu',
  'dateline.copyRelativePath': 'menu',
  'dateline.showSkipped': 'palette',
  'dateline.showTimeline': 'palette',
  'dateline.filterEntities': 'palette',
  'dateline.clearEntityFilter': 'menu',
  'dateline.sortEntities': 'palette',
  'dateline.onlyThisArticle': 'palette',
  'dateline.groupBoilerplate': 'palette',
  'dateline.filterBoilerplate': 'palette',
  'dateline.clearBoilerplateFilter': 'menu',
  'dateline.deleteBoilerplateLike': 'menu',
  'dateline.keepInOutlet': 'menu',
  'dateline.keepEverywhere': 'menu',
  'dateline.copyBoilerplate': 'menu',
  'dateline.findAllMentions': 'menu',
  '_dateline.goToPassage': 'internal',
  '_dateline.goToLine': 'internal',
  'dateline.mergeEntity': 'palette',
  'dateline.splitEntity': 'palette',
  'dateline.changeKind': 'palette',
  'dateline.addKnown': 'palette',
  '_dateline.correctEntity': 'internal',
  'dateline.copyEntityName': 'menu',
  'dateline.copyEntitiesAsCsv': 'palette',
  'dateline.showQuotations': 'palette',
  '_dateline.showQuotationsOf': 'internal',
  'dateline.filterQuotations': 'palette',
  'dateline.clearQuotationFilter': 'menu',
  'dateline.copyQuotation': 'menu',
  'dateline.copyQuotationsAsCsv': 'palette',
  'dateline.groupAnnotations': 'palette',
  'dateline.filterAnnotations': 'palette',
  'dateline.clearAnnotationFilter': 'menu',
  'dateline.anchorHere': 'menu',
  'dateline.showCandidates': 'menu',
  'dateline.deleteStrayReply': 'menu',
  'dateline.copyAnnotation': 'menu',
  'dateline.deleteSelectedAnnotations': 'menu',
  'dateline.compareCoders': 'palette',
  'dateline.exportAnnotations': 'palette',
  'dateline.importAnnotations': 'palette',
  'dateline.searchInContext': 'palette',
  'dateline.changeConcordance': 'palette',
  'dateline.sortConcordance': 'palette',
  'dateline.stopConcordance': 'menu',
  'dateline.exportConcordance': 'palette',
  'dateline.copyConcordance': 'palette',
  'dateline.openHit': 'menu',
  'dateline.annotateHits': 'palette',
  'dateline.copyCitation': 'palette',
  'dateline.readAsNewsSource': 'palette',
  'dateline.why': 'palette',
  '_dateline.why': 'internal',
  'dateline.setDate': 'palette',
  'dateline.setOutlet': 'palette',
  'dateline.undoDecision': 'palette',
  '_dateline.setDate': 'internal',
  '_dateline.decideDate': 'internal',
  '_dateline.findMentions': 'internal',
  '_dateline.showEntity': 'internal',
  '_dateline.thisIsArticleText': 'internal',
  '_dateline.showLikeThis': 'internal',
  'dateline.markBoilerplate': 'palette',
  '_dateline.stopReporting': 'internal',
  '_dateline.insertDateHeader': 'internal',
  'dateline.cleanArticle': 'palette',
  'dateline.cleanAll': 'palette',
  'dateline.copyClean': 'palette',
  '_dateline.deleteLikeThis': 'internal',
  'dateline.annotate': 'palette',
  'dateline.annotateWithTag': 'palette',
  'dateline.annotateTag1': 'menu',
  'dateline.annotateTag2': 'menu',
  'dateline.annotateTag3': 'menu',
  'dateline.annotateTag4': 'menu',
  'dateline.annotateTag5': 'menu',
  'dateline.annotateTag6': 'menu',
  'dateline.annotateTag7': 'menu',
  'dateline.annotateTag8': 'menu',
  'dateline.annotateTag9': 'menu',
  'dateline.note': 'palette',
  'dateline.annotateSentence': 'palette',
  'dateline.annotateParagraph': 'palette',
  'dateline.annotateQuotation': 'palette',
  'dateline.annotateArticle': 'palette',
  'dateline.annotateAll': 'palette',
  'dateline.editNote': 'palette',
  'dateline.changeTag': 'palette',
  'dateline.linkAnnotation': 'palette',
  'dateline.deleteAnnotation': 'palette',
  'dateline.nextAnnotation': 'palette',
  'dateline.previousAnnotation': 'palette',
  'dateline.editTagScheme': 'palette',
  'dateline.replyToNote': 'menu',
  'dateline.resolveNotes': 'menu',
  'dateline.reopenNotes': 'menu',
  'dateline.deleteNotes': 'menu',
  'dateline.editComment': 'menu',
  'dateline.saveComment': 'menu',
  'dateline.cancelComment': 'menu',
  'dateline.deleteComment': 'menu',
  '_dateline.undoDeletion': 'internal',
  '_dateline.goToMark': 'internal',
  '_dateline.openNotes': 'internal',
  '_dateline.openLink': 'internal',
};
