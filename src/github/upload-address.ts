import { malformed } from './shape.ts';

/**
 * Where the files of a release are sent, as a route with the parameter `name`. The token goes along, so the address the
 * service names has to be of the API's own host, or of `uploads.` where that one is `api.` (as github.com and ghe.com
 * have it). Throws the failure `github-answer-malformed` otherwise.
 * @param template as the release has it: `https://uploads.github.com/repos/…/assets{?name,label}`.
 */
export function uploadAddress(apiUrl: string, template: string): string {
  const [address = ''] = template.split('{');
  if (!URL.canParse(address)) throw malformed('no address to upload to');
  const api = new URL(apiUrl);
  const named = new URL(address);
  const hosts = [api.host, api.host.replace(/^api\./u, 'uploads.')];
  if (named.protocol !== api.protocol || !hosts.includes(named.host) || named.username !== '') {
    throw malformed(`files would go to ${named.host}`);
  }
  return `${named.origin}${named.pathname}{?name}`;
}
