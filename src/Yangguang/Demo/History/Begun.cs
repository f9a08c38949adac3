using Yangguang.Duties;
using Yangguang.Records;

namespace Yangguang.Demo.History;

/// <summary>An episode under way: its round is open, and its record, if it has one, is written.</summary>
internal sealed record Begun(Episode Episode, DutyRound? Round, GovernmentRecord? Record, Dice Dice);
