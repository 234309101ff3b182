namespace FactForge.Prompting;

/// <summary>The way to a model: sends at once (<see cref="ModelDoor"/>), collects for a batch, or only counts what would be sent.</summary>
public interface IModelDoor
{
    /// <summary>The model behind it.</summary>
    ModelSettings Settings { get; }

    /// <summary>What the endpoint is held to now; may be less than the settings ask for where they leave it to be seen.</summary>
    AnswerFormat Format { get; }

    /// <summary>True where <see cref="Format"/> is configured, remembered or was seen to be kept; false while it is only hoped for.</summary>
    bool IsFormatKnown { get; }

    /// <summary>True once a call was answered: then the endpoint works, and what fails is the question's own.</summary>
    bool HasAnswered { get; }

    /// <summary>Asks. Expected failures come back as values; only cancellation and bugs throw.</summary>
    Task<ModelReply> SendAsync(ModelRequest request, CancellationToken cancellationToken);
}
