/**
 * The address of a remote without what must not be shown: user, password, query and fragment of http(s) and ftp
 * addresses, the password of any other. `git@host:path` and local paths stay as they are.
 */
export function withoutCredentials(address: string): string {
  return address
    .replace(/^((?:https?|ftps?):\/\/)(?:[^/@?#]*@)+/i, '$1')
    .replace(/^((?:https?|ftps?):\/\/[^?#]*)[?#].*$/is, '$1')
    .replace(/^([a-z][a-z0-9+.-]*:\/\/[^/:@]*):[^/@]*@/i, '$1@');
}

/** The same for every address inside a text, such as what git says about a remote it cannot reach. */
export function redacted(text: string): string {
  return text.replace(/[a-z][a-z0-9+.-]*:\/\/[^\s'"]+/gi, withoutCredentials);
}
