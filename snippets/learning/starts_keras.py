"""Keras's starting weights, and its gradients to compare with."""

# --8<-- [start:draw]
import keras
import tensorflow as tf

shape = (784, 128)
glorot = keras.initializers.GlorotUniform(seed=0)(shape).numpy()
he = keras.initializers.HeNormal(seed=0)(shape).numpy()
for name, W in (("Glorot", glorot), ("He", he)):
    print(f"{name:6} std {W.std():.4f}", end=", ")
    print(f"furthest {abs(W).max():.4f}")
# --8<-- [end:draw]

# --8<-- [start:default]
layer = keras.layers.Dense(128)
layer.build((None, 784))
kernel, bias = layer.get_weights()
print(layer.get_config()["kernel_initializer"]["class_name"])
print(f"furthest {abs(kernel).max():.4f}, biases {bias.any()}")
# --8<-- [end:default]


# --8<-- [start:network]
def network(depth, norm):
    """Return our network of ReLU layers, in Keras."""
    model, kind = keras.Sequential(), {"dtype": "float64"}
    model.add(keras.Input((64,), **kind))
    for _ in range(depth):
        model.add(keras.layers.Dense(64, use_bias=False, **kind))
        if norm:
            model.add(keras.layers.BatchNormalization(**kind))
        model.add(keras.layers.Activation("relu", **kind))
    model.add(keras.layers.Dense(10, use_bias=False, **kind))
    return model


# --8<-- [end:network]
# --8<-- [start:same]
def keras_gradients(model, weights, X, Y):
    """Put our weights into Dense layers; return gradients."""
    dense = [x for x in model.layers if hasattr(x, "kernel")]
    for layer, W in zip(dense, weights):
        layer.kernel.assign(W.T)
    cross = keras.losses.CategoricalCrossentropy(
        from_logits=True, dtype="float64"
    )
    with tf.GradientTape() as tape:
        loss = cross(Y, model(X, training=True))
    kernels = [layer.kernel for layer in dense]
    return [g.numpy().T for g in tape.gradient(loss, kernels)]


# --8<-- [end:same]
