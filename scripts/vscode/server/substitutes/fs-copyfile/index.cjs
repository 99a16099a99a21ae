// The original, compiled on the user's machine, shares disk blocks where it can. Node's own copying does the same work.
const { cp, copyFile } = require('node:fs/promises');

exports.cp = cp;
exports.copyFile = copyFile;
