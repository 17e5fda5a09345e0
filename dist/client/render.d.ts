import type { Body, Message } from '../client.js';
/** Values by variable. */
export type Variables = Readonly<Record<string, unknown>>;
/** What `get` gives, or a body. */
export type Renderable = Pick<Body, "id" | "template" | "text" | "messages" | "partials" | "input"> | {
	readonly body: Body;
};
/** Why a prompt could not be rendered: one reason each, in words. */
export interface RenderError extends Error {
	readonly code: "render-refused";
	readonly reasons: readonly string[];
}
/**
* The messages of a prompt, filled in exactly as `prompt-libraries render` shows them: defaults apply, values are data and
* never template, and a text without roles is one message of the user.
* @throws RenderError for every variable that is missing and not declared optional; nothing is rendered as empty text.
*/
export declare function render(prompt: Renderable, variables?: Variables): readonly Message[];
