/** What the page is made of. `source` is where the editor serves our files from. */
export interface TimelinePage {
  readonly source: string;
  readonly script: string;
  readonly style: string;
  /** BCP 47. */
  readonly language: string;
}

/** The page of the timeline. Nothing may run or be drawn but our own two files; no text of an article is in it. */
export function timelineHtml({ source, script, style, language }: TimelinePage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${source}; style-src ${source}">
<link rel="stylesheet" href="${style}">
</head>
<body>
<header><h1 id="title"></h1><button id="coarser">−</button><button id="finer">+</button></header>
<div id="grid"></div>
<p id="status" role="status"></p>
<p id="note"></p>
<script src="${script}"></script>
</body>
</html>
`;
}
