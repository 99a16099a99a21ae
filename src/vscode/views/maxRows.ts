/** The editor builds a row for every child of an open group, seen or not, so no level of a tree has more than this. */
export const MAX_ROWS = 500;
