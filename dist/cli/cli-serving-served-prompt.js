import { t as readServed } from "./app-serving-read-served.js";
import { i as utf8Of, n as isCandidate, t as armOf } from "./rollout-bucketing.js";
import { P as Failure } from "./cli-terminal.js";

// src/client/catalog.ts
function own(named, name) {
	return Object.hasOwn(named, name) ? named[name] : void 0;
}

// src/client/deprecation.ts
const phases = [
	"announced",
	"warning",
	"migration",
	"soft_removal"
];
const begins = [
	30,
	14,
	7
];
function deprecatedAt(deprecation, now) {
	const left = Math.ceil((Date.parse(deprecation.removal) - now) / 864e5);
	return {
		...deprecation,
		phase: phases[begins.filter((days) => left <= days).length]
	};
}

// src/client/fault.ts
function fault(code, about, cause) {
	return Object.assign(new Error(`${code}: ${about}`, { cause }), { code });
}

// src/client/choose.ts
function choose(place, id, request, now, tell, passed = []) {
	const prompt = own(place.prompts, id);
	if (!prompt) {
		const next = own(place.redirects, id);
		if (next) return choose(place, next, request, now, tell, passed);
		const gone = own(place.removed, id);
		throw fault(gone ? "removed" : "unknown-id", gone?.replacement ? `${id}, use ${gone.replacement}` : id);
	}
	const deprecated = prompt.deprecation && deprecatedAt(prompt.deprecation, now());
	if (deprecated && deprecated.phase !== "announced") {
		const { phase, removal, replacement } = deprecated;
		const says = `${id} goes ${removal}, use ${replacement}: ${phase}`;
		tell(says);
		if (/removal/.test(phase) && !request.version) {
			if (!replacement || passed.includes(replacement)) throw fault("retired", says);
			return choose(place, replacement, request, now, tell, [...passed, id]);
		}
	}
	const [version, variant] = versionFor(id, prompt, request, tell);
	const found = own(prompt.versions, version);
	if (!found) throw fault("unknown-version", `${id} ${version}`);
	return {
		...found,
		id,
		version,
		variant,
		deprecated
	};
}
function versionFor(id, { stable, latest, rollout, experiment }, { version, label, targetingKey: key }, tell) {
	if (version) return [version, "pinned"];
	if (label) {
		const named = own({
			stable,
			latest,
			candidate: rollout?.candidate
		}, label);
		if (!named) throw fault("unknown-label", `${id} ${label}`);
		return [named, label];
	}
	if (!stable) throw fault("no-version", id);
	if (key) {
		if (utf8Of(key) !== key) tell("key is not ASCII");
		if (rollout && isCandidate(rollout.weight, rollout.salt, key)) return [rollout.candidate, "candidate"];
		const arm = experiment && armOf(experiment, key);
		if (arm) return [arm.version, arm.name];
	}
	return [stable, "stable"];
}

// src/client/reading.ts
const files = () => import("./client-files.js");
async function read(at, { fetch: ask = fetch, headers }, etag) {
	try {
		if (!/^https?:/.test(at)) return { text: await (await files()).readFile(at) };
		const known = etag && globalThis.process && { "if-none-match": etag };
		const answer = await ask(at, {
			headers: {
				...headers,
				...known
			},
			signal: AbortSignal.timeout(1e4)
		});
		const { status } = answer;
		if (status === 304) return null;
		if (status !== 200) throw status;
		return {
			text: await answer.text(),
			etag: answer.headers.get("etag")
		};
	} catch (error) {
		throw fault("unavailable", at, error);
	}
}
function beside(catalog, path) {
	return catalog.replace(/[^/\\]*$/, path);
}
async function isBody(text, path) {
	const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	const digits = Array.from(new Uint8Array(bytes), (byte) => (byte + 256).toString(16).slice(1));
	return path.includes(digits.slice(1).join(""));
}

// src/client/client.ts
function createClient(options) {
	const { url, ttl = 60, environment = "production", cacheFile, now = Date.now, warn = console.warn } = options;
	const loaded = { __proto__: null };
	const bodies = {};
	const tell = once(warn);
	let held;
	let etag;
	let due = 0;
	let asking;
	function keep() {
		if (cacheFile) files().then((node) => node.keep(cacheFile, () => ({
			url,
			etag,
			catalog: held,
			bodies
		}), tell));
	}
	function take(value, itsEtag) {
		const { catalog = value, bodies: texts } = value ?? {};
		if (catalog?.schema !== "prompt-libraries/catalog/v1") throw fault("catalog-invalid", url);
		if (held && !(catalog.sequence >= held.sequence)) return tell(`${url} is old`);
		held = catalog;
		etag = itsEtag;
		Object.assign(bodies, texts);
		keep();
	}
	async function ask() {
		if (!held && (!url || options.catalog)) take(options.catalog);
		if (!url) return;
		if (!due && cacheFile) await (await files()).kept(cacheFile, url, take, tell);
		try {
			const answer = await read(url, options, etag);
			if (answer) take(JSON.parse(answer.text), answer.etag);
		} catch (error) {
			if (!held) throw error;
			tell(`${url} is away`);
		}
		due = now() + ttl * 1e3;
	}
	return { async get(id, request = {}) {
		if (!held || url && now() >= due) await (asking ??= ask().finally(() => asking = void 0));
		const place = own(held.environments, environment);
		if (!place) throw fault("unknown-environment", environment);
		const choice = choose(place, id, request, now, tell);
		const body = loaded[choice.body] ??= await load(choice.body, choice.digest, bodies, options, keep);
		options.usage?.({
			environment,
			...choice
		});
		return {
			...choice,
			text: body.text,
			messages: body.messages,
			body
		};
	} };
}
async function load(path, digest, bodies, options, keep) {
	let text = own(bodies, path);
	for (let asked = false; !text || !await isBody(text, path); asked = true) {
		if (asked || !options.url) throw fault("tampered", path);
		({text} = await read(beside(options.url, path), options));
		bodies[path] = text;
		keep();
	}
	const body = JSON.parse(text);
	if (body.digest !== digest) throw fault("tampered", path);
	return body;
}
function once(warn) {
	const told = /* @__PURE__ */ new Set();
	return (says) => {
		if (told.has(says)) return;
		told.add(says);
		warn(`prompt-libraries: ${says}`);
	};
}

// src/cli/serving/served-prompt.ts
const place = "http://branch.invalid/";
async function servedPrompt(repository, id, { environment, at, ...request }) {
	const { commit, textsOf } = await readServed(repository, at);
	const fetch = async (address) => {
		const path = String(address).slice(22);
		const text = (await textsOf([path])).get(path);
		return text === void 0 ? new Response(null, { status: 404 }) : new Response(text);
	};
	const warnings = [];
	const client = createClient({
		url: `${place}catalog.json`,
		environment,
		fetch,
		warn: (message) => warnings.push(message)
	});
	try {
		return {
			commit,
			prompt: await client.get(id, request),
			warnings
		};
	} catch (error) {
		const refusal = refusalOf(error);
		throw refusal === void 0 ? error : new Failure(refusal.code, `${refusal.says} (${error.message})`, refusal.help, error);
	}
}
const refusals = {
	"unknown-id": {
		code: "served-unknown-id",
		says: "No prompt of this id is served.",
		help: "Look for it: prompt-libraries search. A prompt is served from its first release on."
	},
	"unknown-version": {
		code: "served-unknown-version",
		says: "The prompt has no such version.",
		help: "See what was released: prompt-libraries changelog ID"
	},
	"unknown-label": {
		code: "served-unknown-label",
		says: "Nothing is called so now.",
		help: "There is a candidate only while one is rolled out; stable and latest are there from the first release on."
	},
	"unknown-environment": {
		code: "served-unknown-environment",
		says: "Nothing is served in this environment.",
		help: "It is production, or staging where that branch was released."
	},
	removed: {
		code: "served-removed",
		says: "The prompt was removed.",
		help: "Use the replacement that is named; its versions can still be had by their tags."
	},
	retired: {
		code: "served-retired",
		says: "The prompt goes within a week, and is served only to those who name a version.",
		help: "Move to the replacement, or name a version: --version=1.0.0"
	},
	"no-version": {
		code: "served-no-version",
		says: "No version of the prompt is for everybody.",
		help: "Name one: --version=1.0.0"
	},
	tampered: {
		code: "served-tampered",
		says: "A text is not the one that was released.",
		help: "Run prompt-libraries doctor --rebuild: it brings the file back as it was last."
	},
	"catalog-invalid": {
		code: "served-catalog-invalid",
		says: "The catalog cannot be read.",
		help: "Run prompt-libraries doctor --rebuild: it brings the file back as it was last."
	},
	unavailable: {
		code: "served-unavailable",
		says: "A text is not on branch prompt-library.",
		help: "Run prompt-libraries doctor --rebuild: it brings the file back as it was last."
	}
};
function refusalOf(error) {
	const code = error?.code;
	return typeof code === "string" && Object.hasOwn(refusals, code) ? refusals[code] : void 0;
}

export { servedPrompt as t };