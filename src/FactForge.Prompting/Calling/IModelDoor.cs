namespace FactForge.Prompting;

/// <summary>The way to a model: sends at once (<see cref="ModelDoor"/>), collects for a batch, or only counts what would be sent.</summary>
public interface IModelDoor
{
    /// <summary>The model behind it.</summary>
    ModelSettings Settings { get; }

    /// <summary>Asks. Expected failures come back as values; only cancellation and bugs throw.</summary>
    Task<ModelReply> SendAsync(ModelRequest request, CancellationToken cancellationToken);
}
