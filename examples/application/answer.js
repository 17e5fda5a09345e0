// Answers a support ticket with the prompt of a library: node answer.js URL-OF-THE-CATALOG USER TICKET
import { createClient } from 'prompt-libraries/client';
import { render } from 'prompt-libraries/client/render';

const [url = '', user = '', ticket = ''] = process.argv.slice(2);

/** Made once, when the application starts: it keeps the catalog for a minute, and the texts for ever. */
const prompts = createClient({
  url,
  cacheFile: '.cache/prompts.json', // starts without a network, too
  usage: ({ id, version, variant }) => console.error(`served ${id} ${version} (${variant})`),
});

// The same user always gets the same version; use an id that means nothing elsewhere, not an e-mail address.
const prompt = await prompts.get('agents-support-triage', { targetingKey: user });
const messages = render(prompt, { ticket });

// Here a model would answer. Log the version with the answer: it is what metrics and `blame` go by.
console.log(JSON.stringify({ model: prompt.body.model, version: prompt.version, messages }, null, 2));
