/** The language of news articles saved as text; also the selector of every language feature. */
export const NEWS_SOURCE = 'news-source';
