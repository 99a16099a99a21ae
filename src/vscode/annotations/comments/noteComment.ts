import { type Comment, type CommentAuthorInformation, CommentMode, type MarkdownString } from 'vscode';
import type { Mark, Reply } from '../../../core/annotations/annotation.ts';
import { safeNote } from './safeNote.ts';

/** An entry of a thread as the editor shows it: the note of a mark, or a reply. */
export class NoteComment implements Comment {
  readonly record: Mark | Reply;
  readonly author: CommentAuthorInformation;
  readonly timestamp: Date;
  /** The editor offers to change and delete what the reader wrote, and nobody else's. */
  readonly contextValue: string;
  mode = CommentMode.Preview;
  /** The text as it is being changed, else Markdown. */
  body: string | MarkdownString;

  constructor(record: Mark | Reply, isOwn: boolean) {
    this.record = record;
    this.author = { name: record.creator };
    this.timestamp = new Date(record.modified ?? record.created);
    this.contextValue = isOwn ? 'own' : 'other';
    this.body = safeNote(this.text);
  }

  /** The same entry as it is read. */
  shown(): NoteComment {
    return new NoteComment(this.record, this.contextValue === 'own');
  }

  /** What its author wrote. */
  get text(): string {
    return (this.record.kind === 'reply' ? this.record.text : this.record.note) ?? '';
  }
}
