/** What `vscode` is to a project that must not know the editor: a module with nothing in it. */
export {};
