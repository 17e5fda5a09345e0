/** What is wrong with a YAML text, in words that follow "cannot be read:", by the parser's own codes. */
export const yamlReasons: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds `: ` or begins with `- ` must stand in quotes.',
  BAD_INDENT: 'the indentation of this line does not fit the lines above it.',
  TAB_AS_INDENT: 'indentation must be made of spaces, not of tabs.',
  BAD_SCALAR_START: 'a value cannot begin with this character; put it in quotes.',
  BLOCK_IN_FLOW: 'inside brackets a value cannot begin on lines of its own.',
  KEY_OVER_1024_CHARS: 'a key can have at most 1,024 characters.',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line; or a colon is missing.',
  NON_STRING_KEY: 'a key must be text.',
  MISSING_CHAR: 'a bracket, quote, comma or colon is missing.',
  UNEXPECTED_TOKEN: 'something stands here that does not belong here, for instance a second value or an extra bracket or comma.',
  RESOURCE_EXHAUSTION: 'it is nested too deeply.',
};
