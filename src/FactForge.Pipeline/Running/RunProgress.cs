namespace FactForge.Pipeline;

/// <summary>What a run is at.</summary>
public enum RunStage
{
    /// <summary>Reading mailboxes.</summary>
    Reading,

    /// <summary>Putting messages into threads.</summary>
    Threading,

    /// <summary>Finding facts.</summary>
    Extracting,

    /// <summary>Waiting for the answers of batches.</summary>
    Waiting,

    /// <summary>Reconciling and writing notes.</summary>
    Reconciling,
}

/// <summary>A moment of a run. Reported often; whoever shows it decides how often to draw.</summary>
/// <param name="Stage">What it is at.</param>
/// <param name="Done">Units done: bytes when reading, threads when extracting, questions when waiting, people when reconciling.</param>
/// <param name="Total">Units in all; 0 where not known.</param>
/// <param name="Messages">Messages read so far.</param>
/// <param name="Threads">Threads so far.</param>
/// <param name="Facts">New facts so far.</param>
/// <param name="Calls">Model calls so far.</param>
/// <param name="Cost">Cost so far; null where no price is known.</param>
public readonly record struct RunProgress(RunStage Stage, long Done, long Total, long Messages, long Threads, long Facts, int Calls, decimal? Cost);
