import { B as pendingImpact, N as declaredBy, P as declaredFor, Pt as readCatalog, Q as numberingOf, St as commitTypes, h as landingOf, lt as schemes, q as sourcesOf, z as promoting } from "./app-check-checked-change.js";
import { f as higherImpact } from "../action.js";
import { s as problem } from "./format-yaml-document.js";
import { c as releaseWays, n as readChannelPast, o as announcedImpacts, r as candidatesIn } from "./app-release-release-change.js";
import { t as candidateChange } from "./app-release-candidate-change.js";

// src/app/check/promotion.ts
async function readPromotion(repository, from) {
	const { request, configuration, change, commits, message, state } = from;
	const { touched } = change;
	const { versioning, tagFormat, merge, branches } = configuration;
	const types = commitTypes(versioning.types, versioning.preset);
	const sources = sourcesOf(configuration);
	const others = state === null ? [] : await leftAlone(repository, sources, state, request.head, touched);
	const tags = await repository.tags([...touched, ...others].map(({ id }) => tagFormat.slice(0, tagFormat.indexOf("{version}")).replaceAll("{id}", id)));
	const candidatesOf = candidatesIn(await readCatalog(repository, request.records), tags.keys(), tagFormat);
	const announced = await announcedImpacts(repository, request.records, configuration, touched.flatMap(({ id }) => candidatesOf(id).length > 0 ? [id] : []));
	const past = state === null ? null : await readChannelPast(repository, {
		configuration,
		state,
		tip: request.head,
		tags
	}, [...touched, ...others]);
	const landed = declaredFor(touched, landingOf(message, commits, touched, merge, types));
	const counted = state === null ? declaredFor(touched, landingOf(null, commits, touched, "merge", types)) : (await releaseWays(repository, state, request.head, types, sources, touched, past?.promoted)).ways;
	const ways = new Map([...landed].map(([id, each]) => [id, each.flatMap((way) => way.by === "title" ? [way] : counted.get(id) ?? [])]));
	return {
		sources: {
			number: promoting(candidatesOf, announced),
			waysOf: async () => ways
		},
		problems: [...past?.lacking ?? []].map(([prompt, versions]) => problem("promotion-lacks-hotfix", {
			prompt,
			versions,
			main: branches.main,
			staging: request.flow?.head ?? branches.staging
		}, { prompt })),
		pending: ({ facts, digests }) => new Map(facts.decisions.flatMap(({ touched: { id, after }, floor }) => {
			const stable = facts.versions.get(id)?.from ?? null;
			if (after === null || stable !== null && !schemes[versioning.scheme].accepts(stable)) return [];
			const { scheme, facts: now } = numberingOf(after, digests(after) ?? after.blob, {
				configuration,
				released: /* @__PURE__ */ new Map(),
				committedAt: commits[0]?.committedAt ?? 0,
				isTaken: () => false
			});
			const live = higherImpact(floor, declaredBy(counted.get(id) ?? []) ?? "none");
			return [[id, pendingImpact({
				scheme,
				stable,
				candidates: candidatesOf(id),
				live,
				facts: now
			})]];
		}))
	};
}
async function leftAlone(repository, sources, state, head, touched) {
	if (await repository.commitOf(state.header.through) === null) return [];
	const known = new Set(touched.map(({ id }) => id));
	return (await candidateChange(repository, sources, {
		main: state,
		staging: null
	}, head)).touched.filter(({ id }) => !known.has(id));
}

export { readPromotion };