/**
 * Words and phrases by the code of their language, separated by commas; written without the marks over Latin letters, as titles often are.
 * A star stands for any ending. They are matched whatever the language of a title is, since titles mix them.
 */
export type Words = Readonly<Record<string, string>>;
