import { describe, expect, it } from 'vitest';
import { uploadAddress } from './upload-address.ts';

const path = '/repos/acme/prompts/releases/1/assets';
const to = (apiUrl: string, origin: string): string => uploadAddress(apiUrl, `${origin}${path}{?name,label}`);

describe('the address of an upload', () => {
  it.each([
    ['https://api.github.com', 'https://uploads.github.com'],
    ['https://api.acme.ghe.com', 'https://uploads.acme.ghe.com'],
    ['https://github.acme.example/api/v3', 'https://github.acme.example/api/uploads'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/uploads'],
  ])('of %s may be %s', (apiUrl, origin) => {
    expect(to(apiUrl, origin)).toBe(`${origin}${path}{?name}`);
  });

  it.each([
    ['another host', 'https://uploads.github.example'],
    ['a host that only ends alike', 'https://evil-uploads.github.com.example'],
    ['no encryption', 'http://uploads.github.com'],
    ['another port', 'https://uploads.github.com:8443'],
    ['a login', 'https://x@uploads.github.com'],
    ['no address', 'uploads'],
  ])('is never %s: the token goes along', (_, origin) => {
    expect(() => to('https://api.github.com', origin)).toThrow(expect.objectContaining({ code: 'github-answer-malformed' }));
  });
});
