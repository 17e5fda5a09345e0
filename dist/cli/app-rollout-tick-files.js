import { M as Bug, P as Failure } from "./cli-terminal.js";
import { G as readCatalog, J as readableRecord, W as catalogPath, Zt as recordedStatuses, ct as encodeHeader, lt as headerPath, rt as shardOf } from "./app-check-checked-change.js";
import { i as encodeCatalog } from "./catalog-catalog.js";
import { t as flagFiles } from "./app-serving-flag-files.js";
import { n as nextCatalog } from "./catalog-next-catalog.js";
import { i as eventsPath, r as eventOf, t as appendEvents } from "./ledger-events.js";
import { i as rolloutsPath } from "./app-rollout-read-rollouts.js";
import { a as tick, i as approvalBy, n as heldByControl, o as applyEvents, r as startedRollout, t as servedRollout } from "./rollout-served.js";
import { c as whyPending, r as hold } from "./rollout-verdict.js";

// src/rollout/command.ts
function neededRollout({ id, environment }, found) {
	if (found !== void 0) return found;
	throw new Failure("rollout-none", `\`${id}\` has no rollout under way in ${environment}.`, "See what is released with `prompt-libraries list`; a rollout starts with a release under a gradual policy.");
}
function commandedTick({ asks, reason }, facts) {
	const { rollout } = facts;
	const because = reason ?? "no reason was given";
	switch (asks) {
		case "rollback":
		case "abort": return {
			rollout: null,
			ended: asks === "abort" ? "aborted" : "rolled_back",
			verdict: {
				is: "rollback",
				code: "aborted",
				because
			},
			happened: ["withdrawn"]
		};
		case "pause": {
			const verdict = hold("paused", `paused by a command${reason === null ? "" : `: ${reason}`}`);
			return {
				rollout: {
					...rollout,
					standing: "paused",
					pausedBy: "command",
					verdict: {
						is: "hold",
						code: verdict.code,
						because: verdict.because
					}
				},
				ended: null,
				verdict,
				happened: rollout.standing === "paused" ? [] : ["rollout-paused"]
			};
		}
		case "advance":
		case "start": return tick({
			...facts,
			rollout: {
				...rollout,
				pausedBy: rollout.pausedBy === "command" && asks === "advance" ? null : rollout.pausedBy
			}
		});
	}
}
function startedAgain({ id, environment }, line, { settings, control, experiment, now }) {
	const none = (says) => new Failure("rollout-nothing-to-start", says, "Land a change and release it: prompt-libraries release --all --action publish");
	if (line === null || line.version === null) throw none(`\`${id}\` was never released.`);
	if (line.stable === null || line.version === line.stable) throw none(`All users get the newest version of \`${id}\` already.`);
	if (line.digest !== null && line.withdrawn.includes(line.digest)) throw none(`\`${id}@${line.version}\` was withdrawn; trying again needs a new version.`);
	const said = control === "unreadable" ? null : control;
	const phases = said?.phases ?? null;
	const isApproved = approvalBy(said, { phases: phases ?? settings.gradual.phases });
	return startedRollout({
		environment,
		prompt: id,
		candidate: line.version,
		stable: line.stable,
		phases,
		isApproved,
		held: heldByControl(control),
		experiment,
		now
	}, settings.gradual);
}

// src/app/rollout/decide-rollouts.ts
function decideRollouts(rollouts, facts) {
	const { command, settings, now } = facts;
	if (command === null) return rollouts.map((rollout) => decided(rollout, tick(ticking(rollout, facts))));
	const found = rollouts.find((each) => each.prompt === command.id && each.environment === command.environment);
	const others = rollouts.filter((each) => each !== found).map(untouched);
	if (command.asks === "start" && found === void 0) {
		const control = controlOf(facts, command.id, facts.line?.version ?? "");
		const experiment = facts.experimenting(command.environment, command.id);
		const rollout = startedAgain(command, facts.line, {
			settings,
			control,
			experiment,
			now
		});
		const verdict = rollout.phase === null ? whyPending(experiment, heldByControl(control)) : hold("hours-left", `started in ${rollout.phase}`);
		return [...others, {
			before: rollout,
			after: rollout,
			standing: rollout.standing,
			verdict,
			happened: [{
				kind: "rollout-started",
				rollout: detailOf(rollout, verdict)
			}],
			isAsked: true
		}];
	}
	const rollout = neededRollout(command, found);
	return [...others, decided(rollout, commandedTick(command, ticking(rollout, facts)))];
}
function ticking(rollout, facts) {
	const { settings, windows, silent, experimenting, now } = facts;
	const experiment = experimenting(rollout.environment, rollout.prompt);
	return {
		rollout,
		policy: settings.gradual,
		control: controlOf(facts, rollout.prompt, rollout.candidate),
		windows,
		silent,
		experiment,
		now
	};
}
function controlOf({ controls }, id, candidate) {
	return controls.of(id, candidate);
}
function decided(before, { rollout: after, ended, verdict, happened }) {
	const standing = after?.standing ?? ended ?? before.standing;
	const last = after === null ? {
		...detailOf(before, verdict),
		standing,
		weight: ended === "done" ? 1e4 : 0
	} : detailOf(after, verdict);
	return {
		before,
		after,
		standing,
		verdict,
		happened: happened.map((kind) => ({
			kind,
			rollout: last
		})),
		isAsked: true
	};
}
function detailOf({ candidate, standing, phase, weight }, { because }) {
	return {
		candidate,
		standing,
		phase,
		weight,
		because
	};
}
function lapsedRollouts(rollouts, because) {
	const verdict = {
		is: "rollback",
		code: "lease-ran-out",
		because
	};
	return rollouts.map((rollout) => decided(rollout, {
		rollout: null,
		ended: "lapsed",
		verdict,
		happened: ["rollout-lapsed"]
	}));
}
function untouched(rollout) {
	const { verdict } = rollout;
	const said = {
		is: "hold",
		code: "hours-left",
		because: verdict?.because ?? "not looked at yet"
	};
	return {
		before: rollout,
		after: rollout,
		standing: rollout.standing,
		verdict: said,
		happened: [],
		isAsked: false
	};
}

// src/app/rollout/tick-files.ts
async function tickFiles(repository, state, { decided, text, now, command }) {
	const moved = decided.filter(({ happened }) => happened.length > 0);
	const own = [[rolloutsPath, text]];
	if (moved.length === 0) return new Map(own);
	const sequence = state.header.sequence + 1;
	const ids = moved.map(({ before }) => before.prompt);
	const shards = await state.shardsAt([...new Set(ids.map(shardOf))]);
	const lines = new Map([...shards.values()].flatMap((each) => each.map((line) => [line.id, line])));
	const events = moved.flatMap((each) => eventsOf(each, lines, {
		sequence,
		now,
		command
	}));
	const applied = applyEvents(shards, events);
	const path = eventsPath(now);
	const log = readableRecord(appendEvents((await state.textsAt([path])).get(path) ?? "", events, path));
	const catalog = await catalogFile(repository, state, moved, (id) => applied.changed.get(id) ?? lines.get(id) ?? null, sequence);
	return new Map([
		...own,
		[headerPath, encodeHeader({
			...state.header,
			sequence
		})],
		...applied.shards,
		[path, log],
		...catalog
	]);
}
function eventsOf({ before, happened }, lines, { sequence, now, command }) {
	const { prompt, candidate, environment } = before;
	let was = lines.get(prompt);
	return happened.map(({ kind, rollout }) => {
		if (was === void 0) throw new Bug(`${prompt} has a rollout, but no line.`);
		const recurs = kind === "rollout-paused" || kind === "rollout-resumed" || kind === "rollout-started";
		const occasion = {
			at: now,
			sequence,
			decision: `${candidate}/${rollout.phase ?? "pending"}${recurs ? `/${now}` : `/${before.startedAt}`}`,
			environment,
			actor: null,
			reason: command?.reason ?? null
		};
		const event = eventOf({
			kind,
			prompt,
			version: candidate,
			other: null,
			rollout
		}, was, occasion);
		was = event;
		return event;
	});
}
async function catalogFile(repository, state, moved, lineOf, sequence) {
	const previous = await readCatalog(repository, state.commit);
	if (previous === null) return [];
	let catalog = previous;
	for (const environment of new Set(moved.map(({ before }) => before.environment))) {
		const changed = moved.filter(({ before }) => before.environment === environment).flatMap((each) => changeOf(each, lineOf, previous.environments.get(environment)?.prompts));
		catalog = nextCatalog(catalog, {
			sequence: Math.max(sequence, catalog.sequence + 1),
			library: previous.library,
			source: previous.source,
			environment,
			changed,
			renamed: [],
			removed: []
		});
	}
	return [[catalogPath, encodeCatalog(catalog)], ...flagFiles(catalog).map(([name, text]) => [`serve/${name}`, text])];
}
function changeOf({ before, after }, lineOf, prompts) {
	const served = prompts?.get(before.prompt);
	const line = lineOf(before.prompt);
	const status = line === null ? null : recordedStatuses[line.status].shows;
	if (served === void 0 || line === null || status === null) return [];
	const { latest, deprecation, aliases } = served;
	return [{
		id: before.prompt,
		stable: line.stable,
		latest,
		status,
		rollout: servedRollout(after ?? void 0),
		deprecation,
		aliases,
		version: null,
		withdrawn: line.withdrawn
	}];
}

export { decideRollouts as n, lapsedRollouts as r, tickFiles as t };