/** Version of the program that computes, for the receipt; the same as in package.json (code-version.test.ts). */
export const CODE_VERSION = '0.1.0';
